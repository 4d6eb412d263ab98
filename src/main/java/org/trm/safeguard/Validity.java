package org.trm.safeguard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something holds.
 *
 * @param from the first moment
 * @param until the first moment at which it no longer holds; absent if no end was set
 */
public record Validity(Instant from, @Nullable Instant until) {

  boolean hasBegunBy(Instant now) {
    return !from.isAfter(now);
  }

  boolean hasEndedBy(Instant now) {
    return until != null && !until.isAfter(now);
  }
}
