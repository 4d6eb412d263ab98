package org.trm.consent;

import java.time.Instant;
import java.util.Locale;

/** How the person's word on an item stands now: the states of the Data Privacy Vocabulary. */
public enum ConsentState {
  GIVEN,
  /** Given again after an earlier agreement. */
  RENEWED,
  /** The person was asked and has not answered. */
  REQUESTED,
  /** The person wants to think about it. */
  REQUEST_DEFERRED,
  REFUSED,
  /** Taken back by the person. */
  WITHDRAWN,
  /** Taken back by whoever speaks for the person. */
  REVOKED,
  EXPIRED,
  /** Found never to have counted. */
  INVALIDATED,
  /** Nobody knows what the person said. */
  UNKNOWN;

  /** Whether anything may rest on it. */
  public boolean isValid() {
    return this == GIVEN || this == RENEWED;
  }

  /** The same word at a moment: what was given holds until its end. */
  ConsentState at(Instant now, Instant until) {
    return isValid() && !until.isAfter(now) ? EXPIRED : this;
  }

  /** Its name in the Data Privacy Vocabulary. */
  String vocabulary() {
    if (this == RENEWED) {
      return "RenewedConsentGiven";
    }
    var name = new StringBuilder("Consent");
    for (var word : name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
