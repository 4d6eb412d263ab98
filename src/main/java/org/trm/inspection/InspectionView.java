package org.trm.inspection;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * An order to look at cases of an organisation.
 *
 * @param approval what has to be decided by a second person, for the organisation itself
 */
@Schema(description = "An authority's order to look at cases of an organisation")
public record InspectionView(
    UUID id,
    long version,
    OrganisationId organisation,
    InspectionTerms terms,
    InspectionState state,
    @Nullable UUID approval,
    Instant recordedAt,
    @Nullable Instant revokedAt)
    implements Versioned {

  @Override
  public String location() {
    return "/v1/inspections/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "InspectionView " + id;
  }
}
