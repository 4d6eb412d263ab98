package org.trm.incident;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * That something went wrong with the data of a case; of the person it says nothing.
 *
 * @param about of what it came: an emergency, or the case itself
 * @param byClock whether the service opened it because nobody acted in time
 * @param assessBy by when it is assessed (GDPR art. 33(1))
 * @param assessment absent while nobody has assessed it
 */
@Schema(description = "That something went wrong with the data of a case; not a word of the person")
public record IncidentView(
    UUID id,
    long version,
    IncidentKind kind,
    IncidentState state,
    CaseId caseId,
    UUID about,
    OrganisationId organisation,
    CountryCode country,
    boolean byClock,
    Instant openedAt,
    Instant assessBy,
    @Nullable IncidentAssessment assessment,
    @Nullable Instant closedAt)
    implements Versioned {

  @Override
  public String location() {
    return "/v1/incidents/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "IncidentView " + id;
  }
}
