package org.trm.mandate;

import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.mandate.MandateRepository.Recorded;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records that somebody acts for a person, and that they no longer do. */
@ApplicationScoped
class RecordMandate {

  private final Once once;
  private final Cases cases;
  private final MandateViews mandates;
  private final MandateAge age;
  private final OnRecord onRecord;

  RecordMandate(Once once, Cases cases, MandateViews mandates, MandateAge age, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.mandates = mandates;
    this.age = age;
    this.onRecord = onRecord;
  }

  /** A mandate at the version at which it was read. */
  record Which(CaseId theCase, UUID mandate, long version) {}

  @Transactional
  Outcome<MandateView> record(Caller caller, CaseId theCase, Once.Key key, NewMandate in) {
    var outcome =
        once.once(key, () -> record(caller, theCase, in), id -> mandates.again(theCase, id));
    return end(caller, Action.MANDATE_RECORDED, theCase, outcome);
  }

  private Outcome<MandateView> record(Caller caller, CaseId theCase, NewMandate in) {
    if (cases.lockHeld(caller, theCase).isEmpty()) {
      return Outcome.notFound();
    }
    var child = age.isChild(theCase, caller.organisation());
    var against = MandateRules.against(in, NamedHuman.behind(caller), child, age.now());
    if (!against.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, against.stream().map(MandateReason::refusal).toList());
    }
    var mandate = new MandateEntity(age.newId(), caller, theCase, in, age.now());
    return mandates.add(caller, theCase, mandate);
  }

  @Transactional
  Outcome<MandateView> end(Caller caller, Which which, Once.Key key, EndOfMandate reason) {
    var outcome =
        once.once(key, () -> end(caller, which, reason), id -> mandates.again(which.theCase(), id));
    return end(caller, Action.MANDATE_ENDED, which.theCase(), outcome);
  }

  private Outcome<MandateView> end(Caller caller, Which which, EndOfMandate reason) {
    return cases
        .lock(which.theCase())
        .flatMap(_ -> mandates.find(which.theCase(), which.mandate()))
        .map(found -> end(caller, which, found, reason))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<MandateView> end(
      Caller caller, Which which, Recorded found, EndOfMandate reason) {
    if (found.version() != which.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    if (found.end() != null) {
      return Outcome.refused(RULE_REFUSED, MandateReason.MANDATE_ENDED.alone());
    }
    var end = new MandateEndEntity(found.mandate(), which.theCase(), caller, reason, age.now());
    return mandates.end(found, end);
  }

  private Outcome<MandateView> end(
      Caller caller, Action action, CaseId theCase, Outcome<MandateView> outcome) {
    var about =
        outcome instanceof Outcome.Done<MandateView>(MandateView view, boolean _)
            ? Subject.of(theCase, view.id(), view.version())
            : Subject.of(theCase);
    return onRecord.end(Entry.done(caller, action, about), outcome);
  }
}
