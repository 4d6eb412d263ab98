package org.trm.risk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.web.Versioned;

/** How high a risk was found to be in one respect. */
@Schema(description = "How high a risk was found to be in one respect")
public record RiskAssessmentView(
    UUID id,
    CaseId caseId,
    RiskScope scope,
    @Nullable CountryCode country,
    RiskLevel level,
    List<Mitigation> mitigations,
    boolean personTookPart,
    Instant occurredAt,
    Instant recordedAt,
    Instant validUntil)
    implements Versioned {
  public RiskAssessmentView {
    mitigations = List.copyOf(mitigations);
  }

  /** An assessment is never changed. */
  @Override
  public long version() {
    return 1;
  }

  @Override
  public String location() {
    return "/v1/cases/" + caseId + "/risk-assessments/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "RiskAssessmentView " + id;
  }
}
