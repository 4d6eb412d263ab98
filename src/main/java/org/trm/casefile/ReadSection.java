package org.trm.casefile;

import static org.trm.problem.ProblemType.RESTRICTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Opens one section of an organisation's own copy, for a purpose that goes on record. */
@ApplicationScoped
class ReadSection {

  private final OwnCases cases;
  private final SectionRepository sections;
  private final Copies copies;
  private final SectionCodec codec;
  private final ReadingGuard guard;
  private final OnRecord onRecord;

  ReadSection(
      OwnCases cases,
      SectionRepository sections,
      Copies copies,
      SectionCodec codec,
      ReadingGuard guard,
      OnRecord onRecord) {
    this.cases = cases;
    this.sections = sections;
    this.copies = copies;
    this.codec = codec;
    this.guard = guard;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<SectionView> read(Caller caller, CaseId id, DataCategory category, PurposeOfUse purpose) {
    var outcome =
        cases
            .find(caller, id)
            .flatMap(copy ->
                sections
                    .latest(copy.id(), category)
                    .map(section -> open(caller, copy, section, purpose)))
            .orElseGet(Outcome::notFound);
    var subject = Subject.of(id).touching(Set.of(category.name()));
    var entry = Entry.done(caller, Action.SECTION_READ, subject).forPurpose(purpose.name());
    return onRecord.end(entry, outcome);
  }

  private Outcome<SectionView> open(
      Caller caller, CasefileEntity copy, SectionEntity section, PurposeOfUse purpose) {
    return guard
        .against(copy.caseId(), section.category(), purpose)
        .map(refusal -> Outcome.<SectionView>refused(RESTRICTED, List.of(refusal)))
        .orElseGet(() -> Outcome.done(view(caller, copy, section)));
  }

  private SectionView view(Caller caller, CasefileEntity copy, SectionEntity section) {
    return new SectionView(
        copy.caseId(),
        section.category(),
        section.version(),
        codec.tree(section.open(copies.keyOf(caller, copy)).content().toArray()),
        section.moments().occurredAt(),
        section.moments().recordedAt());
  }
}
