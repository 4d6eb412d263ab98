package org.trm.safeguard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody answers for what crosses from the sender's country to the receiver's.
 *
 * @param assessedUntil the first moment at which its impact has to be assessed anew; absent where
 *     nobody answers for the corridor
 */
public record CorridorFact(@Nullable Instant assessedUntil) {

  boolean isRegistered() {
    return assessedUntil != null;
  }

  boolean isOverdueBy(Instant now) {
    return assessedUntil != null && !now.isBefore(assessedUntil);
  }
}
