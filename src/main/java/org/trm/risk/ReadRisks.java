package org.trm.risk;

import static org.trm.journal.Action.ASSESSMENTS_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Reads what the caller's organisation assessed and flagged, for a purpose that goes on record. */
@ApplicationScoped
class ReadRisks {

  private final Cases cases;
  private final RiskAssessmentRepository assessments;
  private final Dangers dangers;
  private final OnRecord onRecord;

  ReadRisks(Cases cases, RiskAssessmentRepository assessments, Dangers dangers, OnRecord onRecord) {
    this.cases = cases;
    this.assessments = assessments;
    this.dangers = dangers;
    this.onRecord = onRecord;
  }

  /** One thing among those of a case. */
  record Which(CaseId theCase, UUID id) {}

  @Transactional
  Outcome<RiskAssessmentList> risks(Caller caller, CaseId theCase, PurposeOfUse purpose) {
    var entry = entry(caller, Subject.of(theCase), purpose);
    return onRecord.end(
        entry,
        ofCase(caller, theCase, () -> new RiskAssessmentList(assessments.of(caller, theCase))));
  }

  @Transactional
  Outcome<DangerFlagList> dangers(Caller caller, CaseId theCase, PurposeOfUse purpose) {
    var entry = entry(caller, Subject.of(theCase), purpose);
    return onRecord.end(
        entry, ofCase(caller, theCase, () -> new DangerFlagList(dangers.all(caller, theCase))));
  }

  @Transactional
  Outcome<RiskAssessmentView> risk(Caller caller, Which which, PurposeOfUse purpose) {
    var outcome =
        assessments
            .of(caller, which.theCase(), which.id())
            .map(Outcome::done)
            .orElseGet(Outcome::notFound);
    return onRecord.end(entry(caller, RiskSubject.of(which.theCase(), outcome), purpose), outcome);
  }

  @Transactional
  Outcome<DangerFlagView> danger(Caller caller, Which which, PurposeOfUse purpose) {
    var outcome = dangers.view(caller, which.theCase(), which.id());
    return onRecord.end(entry(caller, RiskSubject.of(which.theCase(), outcome), purpose), outcome);
  }

  private <T> Outcome<T> ofCase(Caller caller, CaseId theCase, Supplier<T> read) {
    return cases.hasCopy(caller, theCase) ? Outcome.done(read.get()) : Outcome.notFound();
  }

  private static Entry entry(Caller caller, Subject subject, PurposeOfUse purpose) {
    return Entry.done(caller, ASSESSMENTS_READ, subject).forPurpose(purpose.name());
  }
}
