package org.trm.group;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.trm.handoff.GroupMember;
import org.trm.handoff.HandoffGroups;
import org.trm.identity.Caller;
import org.trm.web.Outcome;

/** Changes a group against the version that was read, with its cases and handoffs locked. */
@ApplicationScoped
class OneGroup {

  private final GroupRepository groups;
  private final HandoffGroups handoffs;
  private final GroupViews views;

  OneGroup(GroupRepository groups, HandoffGroups handoffs, GroupViews views) {
    this.groups = groups;
    this.handoffs = handoffs;
    this.views = views;
  }

  /** Which group, in which version. */
  record Which(UUID id, long version) {}

  /** For whoever speaks for a side of somebody in it. */
  Outcome<GroupView> change(Caller caller, Which which, Function<GroupEntity, Outcome<?>> change) {
    return groups
        .findByIdOptional(which.id())
        .filter(group -> !handoffs.isClosed(group.id()))
        .map(group -> change(caller, group, which, change))
        .orElseGet(Outcome::notFound);
  }

  /** For its holder, and for nobody else. */
  Outcome<GroupView> changeHeld(
      Caller caller, Which which, Function<GroupEntity, Outcome<?>> change) {
    return groups
        .findByIdOptional(which.id())
        .filter(group -> !handoffs.isClosed(group.id()))
        .map(group ->
            group.isHeldBy(caller)
                ? change(caller, group, which, change)
                : Outcome.<GroupView>declined(NOT_ALLOWED))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<GroupView> change(
      Caller caller, GroupEntity group, Which which, Function<GroupEntity, Outcome<?>> change) {
    var members = handoffs.lock(caller, group.id());
    if (!members.isEmpty() && members.stream().noneMatch(GroupMember::spokenFor)) {
      return Outcome.declined(NOT_ALLOWED);
    }
    if (views.render(group, members).version() != which.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    return change.apply(group).map(_ -> views.render(group, handoffs.of(caller, group.id())));
  }
}
