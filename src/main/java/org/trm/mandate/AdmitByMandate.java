package org.trm.mandate;

import static org.trm.mandate.MandateReason.GUARDIANS_ONLY;
import static org.trm.mandate.MandateReason.NOT_AS_GUARDIAN;
import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Judges one use of a mandate and puts it on record, before anything is read or changed. */
@ApplicationScoped
class AdmitByMandate {

  private final MandateAge age;
  private final OnRecord onRecord;

  AdmitByMandate(MandateAge age, OnRecord onRecord) {
    this.age = age;
    this.onRecord = onRecord;
  }

  /** Called in the scope of the holder and this one case. */
  @Transactional
  Outcome<Mandate> admit(Caller caller, Mandate mandate, MandateUse use) {
    var about = Subject.of(mandate.theCase(), mandate.id(), 1).touching(use.kinds());
    var entry = Entry.done(caller, Action.MANDATE_USED, about);
    return onRecord.end(entry.forPurpose(PurposeOfUse.RIGHTS.name()), judge(mandate, use));
  }

  private Outcome<Mandate> judge(Mandate mandate, MandateUse use) {
    var guardian = mandate.kind() == MandateKind.GUARDIAN;
    if (guardian && !age.isChild(mandate.theCase(), mandate.holder().organisation())) {
      return Outcome.notFound(); // it ended by itself
    }
    if (use.agrees() != null && !guardian) {
      return Outcome.refused(NOT_ALLOWED, GUARDIANS_ONLY.alone());
    }
    if (use.agrees() != null && use.agrees() != GivenBy.GUARDIAN) {
      return Outcome.refused(RULE_REFUSED, NOT_AS_GUARDIAN.alone());
    }
    if (use.category() != null && !mandate.categories().contains(use.category())) {
      return Outcome.notFound(); // for them there is no such section
    }
    return Outcome.done(mandate);
  }
}
