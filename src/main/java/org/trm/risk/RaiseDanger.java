package org.trm.risk;

import static org.trm.journal.Action.DANGER_RAISED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.casefile.Cases;
import org.trm.casefile.HeldCase;
import org.trm.identity.Caller;
import org.trm.journal.Entry;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/**
 * Raises a danger flag, so that nothing is sent where it would do harm. Whoever has to do with the
 * case may; the flag is its holder's, who alone takes it down.
 */
@ApplicationScoped
class RaiseDanger {

  private final Once once;
  private final Cases cases;
  private final Dangers dangers;
  private final OnRecord onRecord;

  RaiseDanger(Once once, Cases cases, Dangers dangers, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.dangers = dangers;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<DangerFlagView> raise(Caller caller, CaseId theCase, Once.Key key, NewDangerFlag in) {
    var outcome =
        once.once(key, () -> record(caller, theCase, in), id -> dangers.view(caller, theCase, id));
    var entry = Entry.done(caller, DANGER_RAISED, RiskSubject.of(theCase, outcome));
    return onRecord.end(
        outcome instanceof Outcome.Done<DangerFlagView>
            ? cases.lock(theCase).map(HeldCase::country).map(entry::across).orElse(entry)
            : entry,
        outcome);
  }

  private Outcome<DangerFlagView> record(Caller caller, CaseId theCase, NewDangerFlag in) {
    return cases
        .lock(theCase)
        .filter(held -> caller.worksFor(held.holder()) || dangers.mayWarn(held))
        .map(held -> record(caller, held, in))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<DangerFlagView> record(Caller caller, HeldCase held, NewDangerFlag in) {
    var reasons = RiskRules.against(in);
    return reasons.isEmpty()
        ? Outcome.done(dangers.raise(caller, held, in))
        : Outcome.refused(RULE_REFUSED, RiskReason.refusals(reasons));
  }
}
