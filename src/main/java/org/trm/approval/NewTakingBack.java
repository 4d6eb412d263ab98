package org.trm.approval;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody takes back what they proposed or approved.
 *
 * @param reason why
 */
@Schema(description = "That somebody takes back what they proposed or approved")
public record NewTakingBack(@NotNull Reason reason) {

  /** Why somebody takes back their word; a code, so that nobody is described. */
  @Schema(name = "TakingBackReason")
  public enum Reason {
    SAID_IN_ERROR,
    SITUATION_CHANGED,
    NOT_THE_PERSONS_WISH,
    RISK_TOO_HIGH,
    SAFEGUARD_DOUBTFUL,
    CONFLICT_OF_INTEREST
  }
}
