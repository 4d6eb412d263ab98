package org.trm.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** To whom a sample of the profile is put down. */
class PlaceTest {

  @Test
  void whatVerifiesATokenBelongsToTheToken() {
    assertEquals(
        Place.TOKENS,
        Place.of(List.of("java.math.BigInteger", "sun.security.rsa.RSACore", "io.quarkus.oidc.X")));
  }

  @Test
  void otherwiseTheInnermostLibraryCounts() {
    assertEquals(
        Place.DRIVER,
        Place.of(List.of("java.net.Socket", "org.postgresql.X", "org.hibernate.Y", "org.trm.Z")));
  }

  @Test
  void theVaultIsCryptographyWhoeverCallsIt() {
    assertEquals(
        Place.CRYPTO, Place.of(List.of("java.util.Map", "org.trm.vault.Seal", "org.trm.Z")));
  }

  @Test
  void whatCallsNobodyIsTheJdk() {
    assertEquals(Place.REST, Place.of(List.of("java.lang.VirtualThread")));
  }
}
