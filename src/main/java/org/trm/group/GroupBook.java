package org.trm.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trm.handoff.HandoffGroups;
import org.trm.identity.Caller;
import org.trm.web.Outcome;

/** Enters groups with who is in them. */
@ApplicationScoped
class GroupBook {

  private final GroupRepository groups;
  private final HandoffGroups handoffs;
  private final GroupViews views;

  GroupBook(GroupRepository groups, HandoffGroups handoffs, GroupViews views) {
    this.groups = groups;
    this.handoffs = handoffs;
    this.views = views;
  }

  /** The group's row stands before its members', which are checked against it. */
  void enter(GroupEntity group, NewGroup in) {
    groups.persistAndFlush(group);
    for (var member : in.members()) {
      groups.add(
          new MemberEntity(new MemberEntity.Key(group.id(), member.handoff()), member.role()));
    }
    groups.flush();
  }

  Outcome<GroupView> read(Caller caller, UUID id) {
    return views.read(caller, id);
  }

  GroupView render(Caller caller, GroupEntity group) {
    return views.render(group, handoffs.of(caller, group.id()));
  }
}
