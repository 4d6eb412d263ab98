package org.trm.bestinterest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.bestinterest.EvidenceNotes.SealedNote;
import org.trm.casefile.HeldCase;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** One piece of evidence; never changed. */
@SuppressWarnings("UnusedVariable") // columns that queries ask for
@Entity
@Table(name = "child_evidence")
class EvidenceEntity {

  @Id private UUID id;
  private UUID caseId;
  private String holder;
  private String kind;
  private String coded;
  private @Nullable String wrappedKey;
  private byte @Nullable [] sealed;
  private String organisation;
  private String country;
  private String actor;
  private Instant occurredAt;
  private Instant recordedAt;
  private @Nullable Instant validUntil;

  @SuppressWarnings("NullAway.Init")
  protected EvidenceEntity() {}

  EvidenceEntity(UUID id, HeldCase held, Caller author, String coded, Finding found) {
    this.id = id;
    this.caseId = held.id().value();
    this.holder = held.holder().value();
    this.kind = found.evidence().kind().name();
    this.coded = coded;
    this.organisation = author.organisation().value();
    this.country = author.country().value();
    this.actor = author.agent().subject();
    this.occurredAt = found.moments().occurredAt();
    this.recordedAt = found.moments().recordedAt();
    this.validUntil = found.until();
  }

  /** What was said about it in own words. */
  void note(SealedNote note) {
    wrappedKey = note.key().value();
    sealed = note.content().toArray();
  }

  @Nullable SealedNote note() {
    return wrappedKey == null || sealed == null ? null : SealedNote.of(wrappedKey, sealed);
  }

  boolean isHeldBy(Caller caller) {
    return caller.worksFor(new OrganisationId(holder));
  }

  UUID id() {
    return id;
  }

  CaseId caseId() {
    return new CaseId(caseId);
  }

  EvidenceKind kind() {
    return EvidenceKind.valueOf(kind);
  }

  String coded() {
    return coded;
  }

  EvidenceView.Author author() {
    return new EvidenceView.Author(new OrganisationId(organisation), actor);
  }

  Instant occurredAt() {
    return occurredAt;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Nullable Instant validUntil() {
    return validUntil;
  }
}
