package org.trm.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is entered late has happened by the clock that the validator was given. */
class HappenedTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z"));

  private record Event(@Happened Instant at) {}

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T10:00:00Z, true",
    "2026-03-02T10:00:00.000001Z, false",
    "2026-03-02T09:59:59Z, true",
    "2000-01-01T00:00:00Z, true",
    "1999-12-31T23:59:59Z, false"
  })
  void nothingHappensAheadOrBeforeThisCentury(Instant at, boolean happened) {
    var settings = Validation.byDefaultProvider().configure();
    try (var validators =
        settings.clockProvider(new ValidatorClock(CLOCK)).buildValidatorFactory()) {
      assertEquals(happened, validators.getValidator().validate(new Event(at)).isEmpty());
    }
  }
}
