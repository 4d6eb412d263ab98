package org.trm.support;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * What came of a claim, so far.
 *
 * @param occurredAt when, if that is not now
 */
@Schema(description = "What came of a claim, so far")
public record ClaimOutcome(
    @NotNull ClaimResult result,
    @NotNull AmountClass amount,
    @Nullable @Happened Instant occurredAt)
    implements SupportRecord {

  /** What came of it. */
  public enum ClaimResult {
    AWARDED,
    REFUSED,
    WITHDRAWN,
    PARTLY_PAID,
    PAID;

    /** Whether nothing can follow it. */
    boolean isTheEnd() {
      return this == REFUSED || this == WITHDRAWN || this == PAID;
    }

    boolean needsAnAward() {
      return this == PARTLY_PAID || this == PAID;
    }
  }

  /** How much it is, in classes of euros. */
  public enum AmountClass {
    NOT_KNOWN,
    NOTHING,
    UP_TO_1000,
    UP_TO_5000,
    UP_TO_20000,
    ABOVE_20000
  }

  @Override
  public String toString() {
    return "ClaimOutcome";
  }
}
