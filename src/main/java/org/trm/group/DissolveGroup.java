package org.trm.group;

import static org.trm.group.GroupReason.GROUP_DISSOLVED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.trm.group.OneGroup.Which;
import org.trm.handoff.HandoffGroups;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Has everybody of a group travel alone again. */
@ApplicationScoped
class DissolveGroup {

  private final Once once;
  private final OneGroup groups;
  private final HandoffGroups handoffs;
  private final GroupViews views;
  private final OnRecord onRecord;

  DissolveGroup(
      Once once, OneGroup groups, HandoffGroups handoffs, GroupViews views, OnRecord onRecord) {
    this.once = once;
    this.groups = groups;
    this.handoffs = handoffs;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<GroupView> dissolve(Caller caller, Which which, Once.Key key) {
    var outcome =
        once.once(
            key,
            () -> groups.changeHeld(caller, which, group -> dissolve(caller, group)),
            id -> views.read(caller, id));
    return onRecord.end(
        Entry.done(caller, Action.GROUP_DISSOLVED, Subject.of(which.id())), outcome);
  }

  private Outcome<?> dissolve(Caller caller, GroupEntity group) {
    var members = handoffs.of(caller, group.id());
    if (members.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, List.of(GROUP_DISSOLVED.refusal()));
    }
    handoffs.join(caller, members, null);
    return Outcome.done(group);
  }
}
