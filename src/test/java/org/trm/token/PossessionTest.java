package org.trm.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trm.Asvs;

/** A bound token serves nobody but the one who proves, with each call, to hold its key. */
class PossessionTest {

  private static final String TOKEN = "header.claims.signature";
  private static final String ADDRESS = "https://handoff.example/v1/cases";
  private static final Instant NOW = Instant.ofEpochSecond(1_795_000_000);
  private static final Set<BindingKind> ALL = EnumSet.allOf(BindingKind.class);

  private final Prover prover = new Prover();
  private final Binding bound = new Binding(prover.thumbprint(), null);
  private final Set<String> used = new HashSet<>();
  private final Possession possession =
      new Possession((key, proof, _) -> used.add(key + proof), InstantSource.fixed(NOW));

  @Test
  void aGoodProofIsTakenOnce() {
    var call = dpop(proof(_ -> {}));
    assertEquals(Optional.empty(), possession.flaw(bound, ALL, call));
    assertEquals(Optional.of(Flaw.PROOF_USED_BEFORE), possession.flaw(bound, ALL, call));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void aProofThatSaysSomethingElseIsRefused(
      Flaw flaw, String what, Consumer<JwtClaims> difference) {
    assertEquals(Optional.of(flaw), possession.flaw(bound, ALL, dpop(proof(difference))));
    assertEquals(Set.of(), used, "it was not used up");
  }

  static Stream<Arguments> aProofThatSaysSomethingElseIsRefused() {
    return Stream.of(
        of(Flaw.PROOF_FOR_OTHER_METHOD, "GET", c -> c.setStringClaim("htm", "GET")),
        of(Flaw.PROOF_FOR_OTHER_METHOD, "small letters", c -> c.setStringClaim("htm", "post")),
        of(Flaw.PROOF_FOR_OTHER_METHOD, "none", c -> c.unsetClaim("htm")),
        of(Flaw.PROOF_FOR_OTHER_ADDRESS, "path", c -> c.setStringClaim("htu", ADDRESS + "/x")),
        of(Flaw.PROOF_FOR_OTHER_ADDRESS, "host", htu("https://elsewhere.example/v1/cases")),
        of(Flaw.PROOF_FOR_OTHER_ADDRESS, "scheme", htu("http://handoff.example/v1/cases")),
        of(Flaw.PROOF_FOR_OTHER_ADDRESS, "port", htu("https://handoff.example:8443/v1/cases")),
        of(Flaw.PROOF_FOR_OTHER_ADDRESS, "user", htu("https://x@handoff.example/v1/cases")),
        of(Flaw.PROOF_FOR_OTHER_ADDRESS, "nonsense", htu("::")),
        of(Flaw.PROOF_FOR_OTHER_ADDRESS, "none", c -> c.unsetClaim("htu")),
        of(Flaw.PROOF_FOR_OTHER_TOKEN, "other", c -> c.setStringClaim("ath", Prover.hash("x"))),
        of(Flaw.PROOF_FOR_OTHER_TOKEN, "none", c -> c.unsetClaim("ath")),
        of(Flaw.PROOF_TOO_OLD, "61 s", c -> c.setIssuedAt(at(-61))),
        of(Flaw.PROOF_TOO_EARLY, "11 s", c -> c.setIssuedAt(at(11))),
        of(Flaw.PROOF_UNREADABLE, "no time", c -> c.unsetClaim("iat")),
        of(Flaw.PROOF_UNREADABLE, "no name", c -> c.unsetClaim("jti")),
        of(Flaw.PROOF_UNREADABLE, "endless name", c -> c.setJwtId("x".repeat(257))),
        of(Flaw.PROOF_UNREADABLE, "endless", c -> c.setStringClaim("x", "x".repeat(4096))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void theAddressIsComparedAsAddressesAre(String same) {
    assertEquals(Optional.empty(), possession.flaw(bound, ALL, dpop(proof(htu(same)))));
  }

  static Stream<String> theAddressIsComparedAsAddressesAre() {
    return Stream.of(
        ADDRESS + "?limit=5",
        ADDRESS + "#part",
        "HTTPS://Handoff.Example/v1/cases",
        "https://handoff.example:443/v1/cases");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aProofThatIsSignedOtherwiseIsRefused(Flaw flaw, Consumer<JsonWebSignature> difference) {
    var claims = new JwtClaims();
    var call = dpop(prover.signed(claims, difference));
    assertEquals(Optional.of(flaw), possession.flaw(bound, ALL, call));
  }

  static Stream<Arguments> aProofThatIsSignedOtherwiseIsRefused() {
    return Stream.of(
        Arguments.of(Flaw.PROOF_OF_OTHER_TYPE, signed(p -> p.setHeader("typ", "JWT"))),
        Arguments.of(Flaw.PROOF_OF_OTHER_TYPE, signed(p -> p.setHeader("typ", "at+jwt"))),
        Arguments.of(
            Flaw.PROOF_UNREADABLE, signed(p -> p.getHeaders().setObjectHeaderValue("jwk", null))));
  }

  @Test
  @Asvs("10.3.5")
  void aStolenTokenIsWorthNothingWithAnotherKey() {
    var call = dpop(new Prover().proof("POST", ADDRESS, TOKEN, c -> c.setIssuedAt(at(0))));
    assertEquals(Optional.of(Flaw.PROOF_BY_OTHER_KEY), possession.flaw(bound, ALL, call));
  }

  @Test
  void aForgedProofIsRefused() {
    var parts = proof(_ -> {}).split("\\.", -1);
    var other = new Prover().proof("POST", ADDRESS, TOKEN).split("\\.", -1);
    var call = dpop(parts[0] + "." + parts[1] + "." + other[2]);
    assertEquals(Optional.of(Flaw.PROOF_FORGED), possession.flaw(bound, ALL, call));
  }

  @Test
  void oneProofIsNeededAndNoMore() {
    assertEquals(Optional.of(Flaw.NO_PROOF), possession.flaw(bound, ALL, dpop()));
    var two = dpop(proof(_ -> {}), proof(_ -> {}));
    assertEquals(Optional.of(Flaw.SEVERAL_PROOFS), possession.flaw(bound, ALL, two));
    assertEquals(
        Optional.of(Flaw.PROOF_UNREADABLE), possession.flaw(bound, ALL, dpop("not a proof")));
  }

  private String proof(Consumer<JwtClaims> difference) {
    return prover.proof(
        "POST",
        ADDRESS,
        TOKEN,
        claims -> {
          claims.setIssuedAt(at(0));
          difference.accept(claims);
        });
  }

  private static Call dpop(String... proofs) {
    return new Call(
        Call.Scheme.DPOP, TOKEN, List.of(proofs), "POST", List.of("https://other", ADDRESS), null);
  }

  private static Consumer<JwtClaims> htu(String address) {
    return claims -> claims.setStringClaim("htu", address);
  }

  private static Consumer<JsonWebSignature> signed(Consumer<JsonWebSignature> difference) {
    return difference;
  }

  private static NumericDate at(long seconds) {
    return NumericDate.fromSeconds(NOW.getEpochSecond() + seconds);
  }

  private static Arguments of(Flaw flaw, String what, Consumer<JwtClaims> difference) {
    return Arguments.of(flaw, what, difference);
  }
}
