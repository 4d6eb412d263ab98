package org.trm.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.group.OneGroup.Which;
import org.trm.handoff.HandoffGroups;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.transition.Statement;
import org.trm.transition.Transition;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Moves everybody of a group, or nobody. */
@ApplicationScoped
class MoveGroup {

  private final Once once;
  private final OneGroup groups;
  private final HandoffGroups handoffs;
  private final GroupViews views;
  private final OnRecord onRecord;

  MoveGroup(
      Once once, OneGroup groups, HandoffGroups handoffs, GroupViews views, OnRecord onRecord) {
    this.once = once;
    this.groups = groups;
    this.handoffs = handoffs;
    this.views = views;
    this.onRecord = onRecord;
  }

  /** Which move, and what is said with it. */
  record Asked(Transition transition, Statement said) {}

  @Transactional
  Outcome<GroupView> move(Caller caller, Which which, Once.Key key, Asked asked) {
    var outcome =
        once.once(
            key,
            () -> groups.change(caller, which, group -> move(caller, group, asked)),
            id -> views.read(caller, id));
    return onRecord.end(Entry.done(caller, Action.GROUP_MOVED, Subject.of(which.id())), outcome);
  }

  private Outcome<?> move(Caller caller, GroupEntity group, Asked asked) {
    return handoffs.move(caller, group.id(), asked.transition(), asked.said());
  }
}
