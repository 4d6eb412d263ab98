package org.trm.consent;

import java.time.Instant;

/**
 * What the person said about one item, in codes; of several words on one item the latest counts.
 *
 * @param state how it stands now
 * @param from when it was said, or taken back
 * @param until the first moment at which it no longer holds
 */
public record ConsentGrant(ConsentItem item, ConsentState state, Instant from, Instant until) {

  @Override
  public String toString() {
    return "ConsentGrant";
  }
}
