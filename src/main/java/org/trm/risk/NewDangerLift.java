package org.trm.risk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * Why a danger flag comes down.
 *
 * @param reason why
 * @param occurredAt when the danger ended, if that is not now
 */
@Schema(description = "Why a danger flag comes down")
public record NewDangerLift(@NotNull LiftReason reason, @Nullable @Happened Instant occurredAt) {

  /** Why a flag comes down. */
  public enum LiftReason {
    DANGER_PASSED,
    ASSESSED_ANEW,
    RAISED_IN_ERROR
  }
}
