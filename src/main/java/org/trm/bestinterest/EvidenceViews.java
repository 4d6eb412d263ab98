package org.trm.bestinterest;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.section.LongText;

/** Renders evidence for those who may read it. */
@ApplicationScoped
class EvidenceViews {

  private final EvidenceCodec codec;
  private final EvidenceNotes notes;

  EvidenceViews(EvidenceCodec codec, EvidenceNotes notes) {
    this.codec = codec;
    this.notes = notes;
  }

  /** Without its note. */
  EvidenceView shown(EvidenceEntity evidence) {
    return view(evidence, null);
  }

  /** With its note, for the holder. */
  EvidenceView opened(Caller caller, EvidenceEntity evidence) {
    var note = evidence.note();
    return note == null || !evidence.isHeldBy(caller)
        ? shown(evidence)
        : view(evidence, notes.open(caller, evidence.caseId(), evidence.id(), note));
  }

  private EvidenceView view(EvidenceEntity evidence, @Nullable LongText note) {
    return new EvidenceView(
        evidence.id(),
        evidence.caseId(),
        evidence.kind(),
        evidence.kind().line(),
        codec.tree(evidence.coded()),
        evidence.note() != null,
        note,
        evidence.author(),
        evidence.occurredAt(),
        evidence.recordedAt(),
        evidence.validUntil());
  }
}
