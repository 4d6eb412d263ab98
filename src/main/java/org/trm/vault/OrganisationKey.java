package org.trm.vault;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an organisation's key pair.
 *
 * @param from since when it seals: the beginning of its certificate
 * @param privateKey takes part in a key agreement; in a token it is a mere handle
 * @param provider the one that knows the token it is in, absent for a file
 */
record OrganisationKey(
    KeyName name,
    Instant from,
    PublicKey publicKey,
    PrivateKey privateKey,
    @Nullable Provider provider) {

  @Override
  public String toString() {
    return name.alias();
  }
}
