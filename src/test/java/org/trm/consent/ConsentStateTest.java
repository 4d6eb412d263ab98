package org.trm.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states of a word are those of the Data Privacy Vocabulary, and only two of them carry. */
class ConsentStateTest {

  @Test
  void theStatesAreThoseOfTheVocabulary() {
    var ours = new TreeMap<String, Boolean>();
    Arrays.stream(ConsentState.values()).forEach(one -> ours.put(one.vocabulary(), one.isValid()));
    assertEquals(VOCABULARY, ours);
  }

  @ParameterizedTest
  @CsvSource({
    "GIVEN, EXPIRED",
    "RENEWED, EXPIRED",
    "REQUESTED, REQUESTED",
    "REQUEST_DEFERRED, REQUEST_DEFERRED",
    "REFUSED, REFUSED",
    "WITHDRAWN, WITHDRAWN",
    "REVOKED, REVOKED",
    "EXPIRED, EXPIRED",
    "INVALIDATED, INVALIDATED",
    "UNKNOWN, UNKNOWN"
  })
  void onlyWhatCarriedExpires(ConsentState state, ConsentState afterwards) {
    var until = Instant.parse("2026-03-01T10:00:00Z");
    assertEquals(state, state.at(until.minusNanos(1000), until));
    assertEquals(afterwards, state.at(until, until));
  }

  private static final Map<String, Boolean> VOCABULARY =
      Map.of(
          "ConsentGiven", true,
          "RenewedConsentGiven", true,
          "ConsentRequested", false,
          "ConsentRequestDeferred", false,
          "ConsentRefused", false,
          "ConsentWithdrawn", false,
          "ConsentRevoked", false,
          "ConsentExpired", false,
          "ConsentInvalidated", false,
          "ConsentUnknown", false);
}
