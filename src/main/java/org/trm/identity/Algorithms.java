package org.trm.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * By which algorithms tokens may be signed, from configuration: only ones with a key pair, and not
 * the older RSA padding, which FAPI 2.0 forbids too.
 */
record Algorithms(Set<SignatureAlgorithm> allowed) {

  private static final Set<SignatureAlgorithm> SOUND =
      EnumSet.of(
          SignatureAlgorithm.PS256,
          SignatureAlgorithm.PS384,
          SignatureAlgorithm.PS512,
          SignatureAlgorithm.ES256,
          SignatureAlgorithm.ES384,
          SignatureAlgorithm.ES512);

  Algorithms {
    allowed = Set.copyOf(allowed);
    if (allowed.isEmpty()) {
      throw new IllegalStateException("trm.tokens.algorithms names no algorithm: name PS256");
    }
  }

  /** Those of these names; the service does not start with any other. */
  static Algorithms named(Collection<String> names) {
    return new Algorithms(names.stream().map(Algorithms::sound).collect(toUnmodifiableSet()));
  }

  /** The allowed one of this name, as a token's header gives it. */
  Optional<SignatureAlgorithm> find(String name) {
    return allowed.stream().filter(one -> one.getAlgorithm().equals(name)).findFirst();
  }

  private static SignatureAlgorithm sound(String name) {
    return Arrays.stream(SignatureAlgorithm.values())
        .filter(SOUND::contains)
        .filter(one -> one.getAlgorithm().equals(name.strip()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "trm.tokens.algorithms may name these and no other: "
                    + SOUND.stream().map(SignatureAlgorithm::getAlgorithm).toList()));
  }
}
