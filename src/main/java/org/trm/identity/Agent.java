package org.trm.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who holds the token, as the journal records it; opaque identifiers only.
 *
 * @param issuer the verified issuer
 * @param human the person who decides: the token's subject, absent for a system on its own
 * @param system the system that acts for the person (RFC 8693 {@code act}) or on its own
 * @param client the OAuth client
 * @param credential the token by which they call
 */
public record Agent(
    String issuer,
    @Nullable String human,
    @Nullable String system,
    String client,
    Credential credential) {

  /** One whose token, of this id, its realm stands by. */
  public Agent(
      String issuer, @Nullable String human, @Nullable String system, String client, String token) {
    this(issuer, human, system, client, Credential.confirmed(token));
  }

  /** The same, whose token its realm could not be asked about. */
  Agent unconfirmed() {
    return new Agent(issuer, human, system, client, new Credential(credential.id(), false));
  }

  /** The token's id. */
  public String token() {
    return credential.id();
  }

  /** The one who acts: the system where there is one, else the person. */
  public String subject() {
    return system != null ? system : human != null ? human : client;
  }
}
