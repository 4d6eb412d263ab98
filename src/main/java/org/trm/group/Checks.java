package org.trm.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.trm.casefile.Moments;
import org.trm.facts.Company.Found;
import org.trm.handoff.HandoffGroups;
import org.trm.identity.Caller;
import org.trm.shared.Ids;
import org.trm.web.Outcome;

/** Enters what was found about groups. */
@ApplicationScoped
class Checks {

  private final GroupRepository groups;
  private final HandoffGroups handoffs;
  private final GroupViews views;
  private final InstantSource clock;

  Checks(GroupRepository groups, HandoffGroups handoffs, GroupViews views, InstantSource clock) {
    this.groups = groups;
    this.handoffs = handoffs;
    this.views = views;
    this.clock = clock;
  }

  /** Whoever may have been recruited by another in the group does not go on with them. */
  void add(Caller caller, GroupEntity group, NewRecruitmentCheck found) {
    var moments = Moments.of(found.occurredAt(), clock.instant());
    groups.add(new CheckEntity(Ids.next(clock), group.id(), caller, found, moments));
    groups.flush();
    if (found.finding() != Found.NOTHING_FOUND) {
      handoffs.hold(caller, group.id());
    }
  }

  Outcome<GroupView> read(Caller caller, UUID id) {
    return views.read(caller, id);
  }
}
