package org.trm.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who holds the token, as the journal records it; opaque identifiers only.
 *
 * @param issuer the verified issuer
 * @param human the person who decides: the token's subject, absent for a system on its own
 * @param system the system that acts for the person (RFC 8693 {@code act}) or on its own
 * @param client the OAuth client
 * @param token the token's id
 */
public record Agent(
    String issuer, @Nullable String human, @Nullable String system, String client, String token) {

  /** The one who acts: the system where there is one, else the person. */
  public String subject() {
    return system != null ? system : human != null ? human : client;
  }
}
