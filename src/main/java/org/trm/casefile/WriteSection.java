package org.trm.casefile;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.section.SectionContent;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Writes the next version of one section in an organisation's own copy. */
@ApplicationScoped
class WriteSection {

  private final OwnCases cases;
  private final SectionRepository sections;
  private final Copies copies;
  private final SectionCodec codec;
  private final OnRecord onRecord;

  WriteSection(
      OwnCases cases,
      SectionRepository sections,
      Copies copies,
      SectionCodec codec,
      OnRecord onRecord) {
    this.cases = cases;
    this.sections = sections;
    this.copies = copies;
    this.codec = codec;
    this.onRecord = onRecord;
  }

  /**
   * Writes.
   *
   * @param last the version that the writer has read, 0 if there is none yet
   */
  @Transactional
  Outcome<SectionView> write(
      Caller caller, CaseId id, long last, SectionContent content, @Nullable Instant occurredAt) {
    var outcome =
        cases
            .lock(caller, id)
            .map(own -> write(caller, own, last, content, copies.moments(occurredAt)))
            .orElseGet(Outcome::notFound);
    var subject = Subject.of(id).touching(Set.of(content.category().name()));
    return onRecord.end(Entry.done(caller, Action.SECTION_WRITTEN, subject), outcome);
  }

  private Outcome<SectionView> write(
      Caller caller, OwnCases.OwnCase own, long last, SectionContent content, Moments at) {
    var copy = own.copy();
    if (!own.mayWrite()) {
      return Outcome.declined(NOT_ALLOWED);
    }
    long latest =
        sections.latest(copy.id(), content.category()).map(SectionEntity::version).orElse(0L);
    if (latest != last) {
      return Outcome.declined(STALE_VERSION);
    }
    var bytes = codec.bytes(content);
    copies.write(copy, copies.keyOf(caller, copy), content.category(), latest, bytes, at);
    return Outcome.done(
        new SectionView(
            copy.caseId(),
            content.category(),
            latest + 1,
            codec.tree(bytes),
            at.occurredAt(),
            at.recordedAt()));
  }
}
