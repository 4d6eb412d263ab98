package org.trm.bestinterest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence as it is on file.
 *
 * @param <T> its form
 * @param narrated whether something was said in own words as well
 * @param from when it was found
 * @param until the first moment at which it no longer holds; absent if no end was set
 */
public record Filed<T extends Evidence>(
    UUID id, T evidence, boolean narrated, Instant from, @Nullable Instant until) {

  /** Whether it no longer holds. */
  public boolean hasEndedBy(Instant now) {
    return until != null && !until.isAfter(now);
  }

  @Override
  public String toString() {
    return "Filed " + id;
  }
}
