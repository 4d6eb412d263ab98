package org.trm.risk;

import static org.trm.journal.Action.DANGER_LIFTED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;
import static org.trm.risk.RiskReason.FLAG_ALREADY_LIFTED;
import static org.trm.risk.RiskReason.LIFTED_BEFORE_RAISED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.journal.Entry;
import org.trm.risk.DangerFlagRepository.Flag;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Takes a danger flag down; whoever raised it may have been wrong, and dangers pass. */
@ApplicationScoped
class LiftDanger {

  private final Once once;
  private final Cases cases;
  private final Dangers dangers;
  private final OnRecord onRecord;

  LiftDanger(Once once, Cases cases, Dangers dangers, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.dangers = dangers;
    this.onRecord = onRecord;
  }

  /** A flag at the version at which it was read. */
  record Which(CaseId theCase, UUID flag, long version) {}

  @Transactional
  Outcome<DangerFlagView> lift(Caller caller, Which which, Once.Key key, NewDangerLift in) {
    var outcome =
        once.once(
            key, () -> lift(caller, which, in), id -> dangers.view(caller, which.theCase(), id));
    return onRecord.end(
        Entry.done(caller, DANGER_LIFTED, RiskSubject.of(which.theCase(), outcome)), outcome);
  }

  private Outcome<DangerFlagView> lift(Caller caller, Which which, NewDangerLift in) {
    return cases
        .lockHeld(caller, which.theCase())
        .flatMap(held -> dangers.find(caller, held.id(), which.flag()))
        .map(flag ->
            flag.view().version() == which.version()
                ? lift(flag, in)
                : Outcome.<DangerFlagView>declined(STALE_VERSION))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<DangerFlagView> lift(Flag flag, NewDangerLift in) {
    var moments = dangers.moments(in.occurredAt());
    if (flag.lift() != null) {
      return refused(FLAG_ALREADY_LIFTED);
    }
    if (moments.occurredAt().isBefore(flag.raised().moments().occurredAt())) {
      return refused(LIFTED_BEFORE_RAISED);
    }
    return Outcome.done(dangers.lift(flag, in, moments));
  }

  private static Outcome<DangerFlagView> refused(RiskReason reason) {
    return Outcome.refused(RULE_REFUSED, RiskReason.refusals(List.of(reason)));
  }
}
