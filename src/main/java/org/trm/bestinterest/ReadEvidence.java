package org.trm.bestinterest;

import static org.trm.bestinterest.BestInterestsView.ChildNotice.CAME_OF_AGE;
import static org.trm.bestinterest.BestInterestsView.ChildNotice.COMES_OF_AGE_SOON;
import static org.trm.journal.Action.EVIDENCE_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.trm.bestinterest.BestInterestsView.ChildNotice;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.AgeStatus;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Reads how the lines stand and what is on record, for a purpose that goes on record. */
@ApplicationScoped
class ReadEvidence {

  private static final Duration NOTICE = Duration.ofDays(90);

  private final Cases cases;
  private final BestInterests file;
  private final EvidenceRepository evidence;
  private final EvidenceViews views;
  private final InstantSource clock;
  private final OnRecord onRecord;

  ReadEvidence(
      Cases cases,
      BestInterests file,
      EvidenceRepository evidence,
      EvidenceViews views,
      InstantSource clock,
      OnRecord onRecord) {
    this.cases = cases;
    this.file = file;
    this.evidence = evidence;
    this.views = views;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  /** One piece of evidence among those of a case. */
  record Which(CaseId theCase, EvidenceKind kind, UUID id) {}

  @Transactional
  Outcome<BestInterestsView> lines(Caller caller, CaseId theCase, PurposeOfUse purpose) {
    Outcome<BestInterestsView> outcome =
        cases.hasCopy(caller, theCase) ? Outcome.done(lines(caller, theCase)) : Outcome.notFound();
    return onRecord.end(entry(caller, Subject.of(theCase), purpose), outcome);
  }

  @Transactional
  Outcome<EvidenceList> all(
      Caller caller, CaseId theCase, EvidenceKind kind, PurposeOfUse purpose) {
    Outcome<EvidenceList> outcome =
        cases.hasCopy(caller, theCase)
            ? Outcome.done(
                new EvidenceList(
                    evidence.held(caller, theCase, kind).stream().map(views::shown).toList()))
            : Outcome.notFound();
    return onRecord.end(entry(caller, Subject.of(theCase), purpose), outcome);
  }

  @Transactional
  Outcome<EvidenceView> one(Caller caller, Which which, PurposeOfUse purpose) {
    var outcome =
        evidence
            .one(which.theCase(), which.kind(), which.id())
            .map(found -> Outcome.done(views.opened(caller, found)))
            .orElseGet(Outcome::notFound);
    var subject = EvidenceSubject.of(which.theCase(), outcome);
    return onRecord.end(entry(caller, subject, purpose), outcome);
  }

  private BestInterestsView lines(Caller caller, CaseId theCase) {
    var now = clock.instant();
    var coded = cases.facts(caller, theCase).ageStatus();
    var record = file.of(theCase, caller.organisation());
    return new BestInterestsView(
        theCase,
        record.age(coded, now),
        record.majorityOn().orElse(null),
        notices(record, coded, now),
        new LineBook(record, coded, now).lines());
  }

  private static List<ChildNotice> notices(ChildRecord record, AgeStatus coded, Instant now) {
    if (!coded.isChild() || record.majorityOn().isEmpty()) {
      return List.of();
    }
    if (!record.age(coded, now).isChild()) {
      return List.of(CAME_OF_AGE);
    }
    return record.hasComeOfAge(now.plus(NOTICE)) ? List.of(COMES_OF_AGE_SOON) : List.of();
  }

  private static Entry entry(Caller caller, Subject subject, PurposeOfUse purpose) {
    return Entry.done(caller, EVIDENCE_READ, subject).forPurpose(purpose.name());
  }
}
