package org.trm.risk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.risk.NewDangerLift.LiftReason;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * A danger that information would bring about.
 *
 * @param country where the danger lies; absent where it lies everywhere
 * @param raisedBy who raised it, where that was not the holder
 * @param lift how the flag came down, absent while it is up
 */
@Schema(description = "A danger that information would bring about; up while there is no lift")
public record DangerFlagView(
    UUID id,
    CaseId caseId,
    DangerKind kind,
    @Nullable CountryCode country,
    Instant occurredAt,
    Instant recordedAt,
    @Nullable OrganisationId raisedBy,
    @Nullable DangerLiftView lift)
    implements Versioned {

  /** How a flag came down. */
  @Schema(description = "How a flag came down")
  public record DangerLiftView(LiftReason reason, Instant occurredAt, Instant recordedAt) {}

  /** Raised is one, lifted is two; there is nothing after that. */
  @Override
  public long version() {
    return lift == null ? 1 : 2;
  }

  @Override
  public String location() {
    return "/v1/cases/" + caseId + "/danger-flags/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "DangerFlagView " + id;
  }
}
