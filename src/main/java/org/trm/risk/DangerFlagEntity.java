package org.trm.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** One danger flag; never changed, its lifting stands beside it. */
@Entity
@Table(name = "danger_flag")
class DangerFlagEntity {

  @Id private UUID id;
  private UUID caseId;
  private String organisation;
  private String kind;
  private @Nullable String aboutCountry;
  private Instant occurredAt;
  private Instant recordedAt;
  private @Nullable String raisedBy;

  @SuppressWarnings("NullAway.Init")
  protected DangerFlagEntity() {}

  DangerFlagEntity(
      UUID id, CaseId theCase, OrganisationId holder, NewDangerFlag in, Moments moments) {
    this.id = id;
    this.caseId = theCase.value();
    this.organisation = holder.value();
    this.kind = in.kind().name();
    this.aboutCountry = in.country() == null ? null : in.country().value();
    this.occurredAt = moments.occurredAt();
    this.recordedAt = moments.recordedAt();
  }

  /** Somebody else than the holder learnt of it. */
  DangerFlagEntity by(OrganisationId raiser) {
    raisedBy = raiser.value().equals(organisation) ? null : raiser.value();
    return this;
  }

  @Nullable OrganisationId raisedBy() {
    return raisedBy == null ? null : new OrganisationId(raisedBy);
  }

  UUID id() {
    return id;
  }

  CaseId caseId() {
    return new CaseId(caseId);
  }

  OrganisationId organisation() {
    return new OrganisationId(organisation);
  }

  DangerKind kind() {
    return DangerKind.valueOf(kind);
  }

  @Nullable CountryCode country() {
    return aboutCountry == null ? null : new CountryCode(aboutCountry);
  }

  Moments moments() {
    return new Moments(occurredAt, recordedAt);
  }
}
