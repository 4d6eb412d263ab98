package org.trm.group;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trm.handoff.GroupMember;
import org.trm.handoff.HandoffGroups;
import org.trm.identity.Caller;
import org.trm.transition.Transition;
import org.trm.web.Outcome;

/** Renders groups for their parties. */
@ApplicationScoped
class GroupViews {

  private final GroupRepository groups;
  private final HandoffGroups handoffs;

  GroupViews(GroupRepository groups, HandoffGroups handoffs) {
    this.groups = groups;
    this.handoffs = handoffs;
  }

  Outcome<GroupView> read(Caller caller, UUID id) {
    return find(caller, id).map(Outcome::done).orElseGet(Outcome::notFound);
  }

  Optional<GroupView> find(Caller caller, UUID id) {
    return groups
        .findByIdOptional(id)
        .filter(_ -> !handoffs.isClosed(id))
        .map(group -> render(group, handoffs.of(caller, id)));
  }

  GroupView render(GroupEntity group, List<GroupMember> members) {
    var checks = groups.checks(group.id());
    return new GroupView(
        group.id(),
        version(members, checks.size()),
        group.formedAt(),
        members(group.id(), members),
        checks.stream().map(CheckEntity::view).toList(),
        members.isEmpty(),
        allowed(members));
  }

  /** Whatever happens to one of them, or is found about them, makes another version. */
  private static long version(List<GroupMember> members, int checks) {
    return checks + members.stream().mapToLong(GroupMember::version).sum();
  }

  private List<GroupView.Member> members(UUID group, List<GroupMember> members) {
    Map<UUID, GroupRole> roles =
        groups.members(group).stream().collect(toMap(MemberEntity::handoff, MemberEntity::role));
    return members.stream()
        .map(one ->
            new GroupView.Member(
                one.handoff(),
                one.theCase(),
                roles.getOrDefault(one.handoff(), GroupRole.CO_VICTIM),
                one.status()))
        .toList();
  }

  /** What may be done with everyone for whom it is, of whom there is one at least. */
  private static List<String> allowed(List<GroupMember> members) {
    return GroupMember.TOGETHER.stream()
        .sorted()
        .filter(transition -> isAllowed(transition, members))
        .map(Transition::verb)
        .toList();
  }

  private static boolean isAllowed(Transition transition, List<GroupMember> members) {
    var concerned = members.stream().filter(one -> one.takesPartIn(transition)).toList();
    return !concerned.isEmpty()
        && concerned.stream().allMatch(one -> one.allowed().contains(transition));
  }
}
