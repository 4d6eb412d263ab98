package org.trm.consent;

import java.time.Instant;

/** How the person's word on an item stands now. */
public enum ConsentState {
  GIVEN,
  REFUSED,
  WITHDRAWN,
  EXPIRED;

  /** The same word at a moment: what was given holds until its end. */
  ConsentState at(Instant now, Instant until) {
    return this == GIVEN && !until.isAfter(now) ? EXPIRED : this;
  }
}
