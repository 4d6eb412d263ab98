package org.trm.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.trm.shared.Bytes;
import org.trm.shared.DataCategory;
import org.trm.vault.CaseKey;

/** One version of one section, sealed. */
@Entity
@Table(name = "section")
class SectionEntity {

  @Embeddable
  record SectionId(UUID caseId, String organisation, String category, long version)
      implements Serializable {}

  @EmbeddedId private SectionId id;
  private byte[] sealed;
  private Instant occurredAt;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected SectionEntity() {}

  /** The next version of a section, sealed at once. */
  SectionEntity(
      CopyId copy,
      CaseKey key,
      DataCategory category,
      long version,
      byte[] content,
      Moments moments) {
    this.id = new SectionId(copy.caseId(), copy.organisation(), category.name(), version);
    this.sealed = key.seal(category, version, content);
    this.occurredAt = moments.occurredAt();
    this.recordedAt = moments.recordedAt();
  }

  OpenedSection open(CaseKey key) {
    return new OpenedSection(
        category(), version(), Bytes.of(key.open(category(), version(), sealed)));
  }

  DataCategory category() {
    return DataCategory.valueOf(id.category());
  }

  long version() {
    return id.version();
  }

  Moments moments() {
    return new Moments(occurredAt, recordedAt);
  }
}
