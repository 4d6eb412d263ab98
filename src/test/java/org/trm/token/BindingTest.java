package org.trm.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trm.token.BindingKind.DPOP;
import static org.trm.token.BindingKind.MTLS;
import static org.trm.token.BindingKind.NONE;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.local.SelfSigned;

/** A token is used as it was bound, and by no other way. */
class BindingTest {

  private static final String TOKEN = "header.claims.signature";
  private static final String ADDRESS = "https://handoff.example/v1/cases";
  private static final Set<BindingKind> ALL = EnumSet.allOf(BindingKind.class);

  private final Prover prover = new Prover();
  private final Binding bound = new Binding(prover.thumbprint(), null);
  private final Call proven =
      new Call(
          Call.Scheme.DPOP,
          TOKEN,
          List.of(prover.proof("POST", ADDRESS, TOKEN)),
          "POST",
          List.of(ADDRESS),
          null);
  private final Possession possession = new Possession((_, _, _) -> true, InstantSource.system());

  @Test
  void aBoundTokenIsNoBearerTokenAndTheOtherWayRound() {
    var plain = new Call(Call.Scheme.BEARER, TOKEN, List.of(), "POST", List.of(ADDRESS), null);
    assertEquals(Optional.of(Flaw.WRONG_SCHEME), possession.flaw(bound, ALL, plain));
    assertEquals(Optional.of(Flaw.WRONG_SCHEME), possession.flaw(Binding.NONE, ALL, proven));
    assertEquals(Optional.empty(), possession.flaw(Binding.NONE, ALL, plain));
  }

  @Test
  void aCertificateHasToBeShownOnTheVeryConnection() throws GeneralSecurityException {
    var mine = certificate();
    var toMine = new Binding(null, hash(mine.getEncoded()));
    assertEquals(Optional.empty(), possession.flaw(toMine, ALL, with(mine)));
    assertEquals(Optional.of(Flaw.NO_CERTIFICATE), possession.flaw(toMine, ALL, with(null)));
    assertEquals(
        Optional.of(Flaw.OTHER_CERTIFICATE), possession.flaw(toMine, ALL, with(certificate())));
  }

  @Test
  void aCountryTakesNoOtherBindingThanItSaid() throws GeneralSecurityException {
    var refused = Optional.of(Flaw.BINDING_NOT_ACCEPTED);
    var toCertificate = new Binding(null, hash(certificate().getEncoded()));
    assertEquals(refused, possession.flaw(Binding.NONE, EnumSet.of(DPOP, MTLS), with(null)));
    assertEquals(refused, possession.flaw(bound, EnumSet.of(MTLS), proven));
    assertEquals(refused, possession.flaw(toCertificate, EnumSet.of(DPOP, NONE), with(null)));
  }

  @Test
  void whatKeycloakRemarksIsNoBinding() {
    assertEquals(bound, Binding.of(Map.of("jkt", prover.thumbprint(), "kc-jkt-type", "DPoP")));
  }

  @Test
  void whatCannotBeCheckedHereIsRefused() {
    for (var claim :
        List.<Map<String, ?>>of(
            Map.of(),
            Map.of("jwk", Map.of()),
            Map.of("kc-jkt-type", "DPoP"),
            Map.of("jkt", "short"),
            Map.of("jkt", prover.thumbprint(), "x5t", "x"),
            Map.of("jkt", 5))) {
      assertThrows(IllegalArgumentException.class, () -> Binding.of(claim));
    }
  }

  private static Call with(@Nullable X509Certificate shown) {
    return new Call(Call.Scheme.BEARER, TOKEN, List.of(), "POST", List.of(ADDRESS), shown);
  }

  private static X509Certificate certificate() throws GeneralSecurityException {
    var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    return SelfSigned.certificate("a-system", pair, "Ed25519");
  }

  private static String hash(byte[] content) throws GeneralSecurityException {
    var sum = MessageDigest.getInstance("SHA-256").digest(content);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
  }
}
