package org.trm.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which alarm follows which.
 *
 * @param due by when somebody has to act, absent if nobody is waited for
 * @param expires when it is over without an act, absent if it never is
 */
public record Ladder(@Nullable Instant due, @Nullable Instant expires) {

  /** The first alarm of what begins now; absent where no clock runs. */
  public @Nullable Alarm first(Instant from) {
    var end = due == null ? expires : due;
    return end == null ? null : new Alarm(Alarm.Kind.HALF_TIME, middle(from, end));
  }

  /**
   * The alarm after this one has gone off.
   *
   * @param oneStepLater one step of escalation after it went off
   */
  public @Nullable Alarm after(Alarm.Kind gone, Instant oneStepLater) {
    return switch (gone) {
      case HALF_TIME -> due == null ? expiry(null) : new Alarm(Alarm.Kind.DUE, due);
      case DUE -> new Alarm(Alarm.Kind.DEPUTY, oneStepLater);
      case DEPUTY -> new Alarm(Alarm.Kind.COORDINATOR, oneStepLater);
      case COORDINATOR, AGAIN ->
          expires == null ? new Alarm(Alarm.Kind.AGAIN, oneStepLater) : expiry(oneStepLater);
      case EXPIRY -> null;
    };
  }

  /** Not before the last who was told has had time to act. */
  private @Nullable Alarm expiry(@Nullable Instant notBefore) {
    if (expires == null) {
      return null;
    }
    return notBefore != null && expires.isBefore(notBefore)
        ? new Alarm(Alarm.Kind.EXPIRY, notBefore)
        : new Alarm(Alarm.Kind.EXPIRY, expires);
  }

  private static Instant middle(Instant from, Instant end) {
    return end.isBefore(from)
        ? end
        : from.plus(Duration.between(from, end).dividedBy(2)).truncatedTo(ChronoUnit.MICROS);
  }
}
