package org.trm.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trm.shared.AgeStatus;
import org.trm.shared.CaseId;
import org.trm.vault.KeyOwner;
import org.trm.vault.WrappedKey;

/** One organisation's copy of a case: its key, its references and the coded facts. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that queries ask for
@Table(name = "casefile")
class CasefileEntity {

  @EmbeddedId private CopyId id;
  private String country;

  /** Only a rotation writes it again, past this class, which may hold what it was before. */
  @Column(updatable = false)
  private String wrappedKey;

  private @Nullable String ownReference;
  private @Nullable String otherReference;
  private String ageStatus;
  private boolean onceChild;
  private String sex;
  private String citizenshipGroup;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] exploitation;

  private Instant occurredAt;
  private Instant recordedAt;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected CasefileEntity() {}

  @SuppressWarnings("NullAway.Init") // note() fills the coded facts
  CasefileEntity(CopyId id, KeyOwner owner, WrappedKey key, CaseFacts facts, Moments moments) {
    this.id = id;
    this.country = owner.country().value();
    this.wrappedKey = key.value();
    this.occurredAt = moments.occurredAt();
    this.recordedAt = moments.recordedAt();
    note(facts);
  }

  /** Who was once taken for a child is remembered as one, whatever is noted later. */
  void note(CaseFacts facts) {
    onceChild =
        onceChild
            || facts.ageStatus().isChild()
            || (ageStatus != null && AgeStatus.valueOf(ageStatus).isChild());
    ageStatus = facts.ageStatus().name();
    sex = facts.sex().name();
    citizenshipGroup = facts.citizenshipGroup().name();
    exploitation =
        facts.exploitation().stream().map(Enum::name).distinct().sorted().toArray(String[]::new);
  }

  void refer(References references) {
    ownReference = references.own();
    otherReference = references.other();
  }

  CaseFacts facts() {
    return new CaseFacts(
        AgeStatus.valueOf(ageStatus),
        Sex.valueOf(sex),
        CitizenshipGroup.valueOf(citizenshipGroup),
        Arrays.stream(exploitation).map(ExploitationForm::valueOf).toList());
  }

  References references() {
    return new References(ownReference, otherReference);
  }

  CopyId id() {
    return id;
  }

  CaseId caseId() {
    return new CaseId(id.caseId());
  }

  WrappedKey wrappedKey() {
    return new WrappedKey(wrappedKey);
  }

  Moments moments() {
    return new Moments(occurredAt, recordedAt);
  }

  long version() {
    return version;
  }
}
