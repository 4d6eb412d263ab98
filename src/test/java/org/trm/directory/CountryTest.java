package org.trm.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.directory.Commitment.Instrument.EU_ADEQUACY;
import static org.trm.directory.Commitment.Instrument.EU_MEMBERSHIP;
import static org.trm.directory.Commitment.Status.ADEQUATE;
import static org.trm.directory.Commitment.Status.CANDIDATE;
import static org.trm.directory.Commitment.Status.MEMBER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.directory.Country.Kind;
import org.trm.directory.Country.LegalRegime;
import org.trm.shared.CountryCode;

class CountryTest {

  @ParameterizedTest
  @CsvSource({
    "2027-06-30, NATIONAL_LAW",
    "2027-07-01, EU_LAW",
    "2030-12-31, EU_LAW",
    "2031-01-01, NATIONAL_LAW"
  })
  void theRegimeFollowsMembershipToTheDay(LocalDate day, LegalRegime regime) {
    var country = bound(commitment(EU_MEMBERSHIP, MEMBER, day("2027-07-01"), day("2031-01-01")));

    assertEquals(regime, country.regime(day));
  }

  @Test
  void aCandidateIsNoMember() {
    var country = bound(commitment(EU_MEMBERSHIP, CANDIDATE, null, null));

    assertFalse(country.isEuMember(day("2026-11-21")));
  }

  @Test
  void anUnknownBeginningMeansAlways() {
    var country = bound(commitment(EU_ADEQUACY, ADEQUATE, null, day("2026-12-31")));

    assertTrue(country.isAdequate(day("1990-01-01")));
    assertFalse(country.isAdequate(day("2026-12-31")));
  }

  @ParameterizedTest
  @CsvSource({"NETWORK, true", "ASSOCIATED, true", "NOTIFICATION_ONLY, false", "OFFICE, false"})
  void onlyCountriesWithARealmAreReached(Kind kind, boolean reached) {
    var country =
        new Country(new CountryCode("XK"), "Kosovo", kind, true, ZoneId.of("UTC"), List.of());

    assertEquals(reached, country.hasRealm());
  }

  @Test
  void aDayEndsByTheCountrysOwnClock() {
    assertEquals(day("2026-11-22"), bound().dayOf(Instant.parse("2026-11-21T23:30:00Z")));
  }

  private static Country bound(Commitment... commitments) {
    return new Country(
        new CountryCode("RS"),
        "Serbia",
        Kind.NETWORK,
        true,
        ZoneId.of("Europe/Belgrade"),
        List.of(commitments));
  }

  private static Commitment commitment(
      Commitment.Instrument instrument,
      Commitment.Status status,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {
    return new Commitment(instrument, status, since, until, "a treaty", true);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
