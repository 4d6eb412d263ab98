package org.trm.track;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * One step on one track.
 *
 * @param until until when a reflection runs, or when the long-term plan is looked at again
 * @param ground why a reflection ends or is not given; asked for there and nowhere else
 * @param occurredAt when it was taken, if that is not now
 */
@Schema(description = "One step on one track")
public record StepTaken(
    @NotNull Step step,
    @Nullable Instant until,
    @Nullable Ground ground,
    @Nullable @Happened Instant occurredAt)
    implements TrackRecord {

  /** Why a reflection ends, or is not given. */
  @Schema(name = "StepGround")
  public enum Ground {
    TIME_PASSED,
    PERSON_CHOSE,
    PUBLIC_ORDER,
    IMPROPER_CLAIM;

    boolean isException() {
      return this == PUBLIC_ORDER || this == IMPROPER_CLAIM;
    }
  }

  StepTaken until(Instant end) {
    return new StepTaken(step, end, ground, occurredAt);
  }

  @Override
  public String toString() {
    return "StepTaken";
  }
}
