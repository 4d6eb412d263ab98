package org.trm.bestinterest;

import static org.trm.journal.Action.EVIDENCE_RECORDED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.casefile.Cases;
import org.trm.casefile.HeldCase;
import org.trm.identity.Caller;
import org.trm.journal.Entry;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Puts evidence on record; what was found before stays as it is. */
@ApplicationScoped
class RecordEvidence {

  private final Once once;
  private final Cases cases;
  private final EvidenceBook book;
  private final EvidenceViews views;
  private final OnRecord onRecord;

  RecordEvidence(
      Once once, Cases cases, EvidenceBook book, EvidenceViews views, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.book = book;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<EvidenceView> record(
      Caller caller, CaseId theCase, Once.Key key, Evidence evidence, NewEvidence in) {
    var outcome =
        once.once(
            key,
            () ->
                cases
                    .lock(theCase)
                    .filter(held -> book.mayWrite(caller, held, evidence.kind()))
                    .map(held -> record(caller, held, evidence, in))
                    .orElseGet(Outcome::notFound),
            id -> again(caller, theCase, evidence.kind(), id));
    return onRecord.end(
        Entry.done(caller, EVIDENCE_RECORDED, EvidenceSubject.of(theCase, outcome)), outcome);
  }

  private Outcome<EvidenceView> record(
      Caller caller, HeldCase held, Evidence evidence, NewEvidence in) {
    var found = book.finding(held, evidence, in);
    var reasons = book.against(caller, held, found);
    return reasons.isEmpty()
        ? Outcome.done(
            views.opened(caller, book.write(caller, held, found, calledAdult(caller, held))))
        : Outcome.refused(RULE_REFUSED, EvidenceReason.refusals(reasons));
  }

  private boolean calledAdult(Caller caller, HeldCase held) {
    return caller.worksFor(held.holder()) && !cases.facts(caller, held.id()).ageStatus().isChild();
  }

  private Outcome<EvidenceView> again(Caller caller, CaseId theCase, EvidenceKind kind, UUID id) {
    return book.one(theCase, kind, id)
        .map(evidence -> Outcome.done(views.opened(caller, evidence)))
        .orElseGet(Outcome::notFound);
  }
}
