package org.trm.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

  private static final long NOW = 1_795_420_260;

  /** Keycloak reads its clock twice: the second may have changed, or a busy one have waited. */
  @ParameterizedTest
  @ValueSource(ints = {1, 300, 301, 310})
  void aTokenMayLiveForFiveMinutesAndTheTimeItTookToMakeIt(int seconds) {
    assertEquals(Instant.ofEpochSecond(NOW + seconds), end(0, seconds));
  }

  @Test
  void noneLivesLonger() {
    assertThrows(Claims.Unfit.class, () -> end(0, 311));
  }

  @Test
  void theRealmsClockMayBeAhead() {
    assertEquals(Instant.ofEpochSecond(NOW + 310), end(10, 300));
    assertThrows(Claims.Unfit.class, () -> end(11, 300));
  }

  private static Instant end(long ahead, long life) {
    var claims = new JwtClaims();
    claims.setIssuedAt(NumericDate.fromSeconds(NOW + ahead));
    claims.setExpirationTime(NumericDate.fromSeconds(NOW + ahead + life));
    return new Claims(new DefaultJWTCallerPrincipal(claims)).end(Instant.ofEpochSecond(NOW));
  }
}
