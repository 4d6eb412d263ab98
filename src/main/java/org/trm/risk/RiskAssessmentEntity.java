package org.trm.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trm.risk.NewRiskAssessment.Span;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** One risk assessment; never changed. */
@SuppressWarnings("UnusedVariable") // columns that queries ask for
@Entity
@Table(name = "risk_assessment")
class RiskAssessmentEntity {

  @Id private UUID id;
  private UUID caseId;
  private String organisation;
  private String scope;
  private @Nullable String aboutCountry;
  private String level;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] mitigations;

  private boolean personTookPart;
  private Instant occurredAt;
  private Instant recordedAt;
  private Instant validUntil;

  @SuppressWarnings("NullAway.Init")
  protected RiskAssessmentEntity() {}

  RiskAssessmentEntity(
      UUID id, CaseId theCase, OrganisationId holder, NewRiskAssessment in, Span span) {
    this.id = id;
    this.caseId = theCase.value();
    this.organisation = holder.value();
    this.scope = in.scope().name();
    this.aboutCountry = in.country() == null ? null : in.country().value();
    this.level = in.level().name();
    this.mitigations = in.mitigations().stream().map(Enum::name).sorted().toArray(String[]::new);
    this.personTookPart = in.personTookPart();
    this.occurredAt = span.moments().occurredAt();
    this.recordedAt = span.moments().recordedAt();
    this.validUntil = span.until();
  }

  RiskAssessmentView view() {
    return new RiskAssessmentView(
        id,
        new CaseId(caseId),
        RiskScope.valueOf(scope),
        aboutCountry == null ? null : new CountryCode(aboutCountry),
        RiskLevel.valueOf(level),
        Arrays.stream(mitigations).map(Mitigation::valueOf).toList(),
        personTookPart,
        occurredAt,
        recordedAt,
        validUntil);
  }
}
