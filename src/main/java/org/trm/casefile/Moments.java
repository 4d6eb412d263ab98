package org.trm.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When something happened, and when it was entered; work may be entered late. */
public record Moments(Instant occurredAt, Instant recordedAt) {

  /** Both, to the microsecond the database keeps; what is entered at once happened now. */
  public static Moments of(@Nullable Instant occurredAt, Instant now) {
    var then = occurredAt == null ? now : occurredAt;
    return new Moments(then.truncatedTo(ChronoUnit.MICROS), now.truncatedTo(ChronoUnit.MICROS));
  }
}
