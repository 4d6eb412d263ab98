package org.trm.token;

import java.time.Instant;
import java.util.UUID;
import org.trm.shared.CountryCode;

/**
 * A realm could not be asked any more whether tokens still hold; from now on they are believed by
 * their signatures alone.
 *
 * @param gap the id of this gap
 * @param country whose realm it is
 * @param began when the question was asked that nobody answered
 * @param reason why there was no answer
 */
public record RealmSilent(UUID gap, CountryCode country, Instant began, Reason reason) {

  /** Why a realm did not say whether a token holds. */
  public enum Reason {
    /** Nobody answered, or with nonsense, or said that something was broken. */
    REALM_UNREACHABLE,
    /** The realm does not let this service ask: its client or secret is wrong. */
    REALM_REFUSES_TO_SAY
  }
}
