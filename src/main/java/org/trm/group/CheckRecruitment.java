package org.trm.group;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.group.OneGroup.Which;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records whether one of a group recruited another; with any doubt, what is under way is held. */
@ApplicationScoped
class CheckRecruitment {

  private final Once once;
  private final OneGroup groups;
  private final Checks checks;
  private final OnRecord onRecord;

  CheckRecruitment(Once once, OneGroup groups, Checks checks, OnRecord onRecord) {
    this.once = once;
    this.groups = groups;
    this.checks = checks;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<GroupView> check(Caller caller, Which which, Once.Key key, NewRecruitmentCheck found) {
    var outcome =
        once.once(
            key,
            () -> groups.changeHeld(caller, which, group -> record(caller, group, found)),
            id -> checks.read(caller, id));
    return onRecord.end(Entry.done(caller, Action.GROUP_CHECKED, Subject.of(which.id())), outcome);
  }

  private Outcome<?> record(Caller caller, GroupEntity group, NewRecruitmentCheck found) {
    var reasons = GroupRules.against(found);
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, GroupReason.refusals(reasons));
    }
    checks.add(caller, group, found);
    return Outcome.done(group);
  }
}
