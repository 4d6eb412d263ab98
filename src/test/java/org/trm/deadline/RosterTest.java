package org.trm.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.shared.OrganisationId;

class RosterTest {

  private static final Roster ROSTER =
      new Roster(
          List.of(
              shift("rs-child-protection", DayOfWeek.SATURDAY, "00:00", "08:00"),
              shift("rs-desk", DayOfWeek.SATURDAY, "07:00", "00:00")));

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T03:00, rs-child-protection",
    "2026-11-21T07:30, rs-child-protection",
    "2026-11-21T08:00, rs-desk",
    "2026-11-21T23:59, rs-desk",
    "2026-11-22T00:00, nobody",
    "2026-10-31T03:00, nobody",
    "2026-12-05T03:00, nobody"
  })
  void theFirstShiftThatCoversTheMomentHolds(LocalDateTime moment, String expected) {
    var onDuty = ROSTER.onDuty(moment).map(OrganisationId::value).orElse("nobody");
    assertEquals(expected, onDuty);
  }

  private static Shift shift(String who, DayOfWeek day, String opens, String closes) {
    return new Shift(
        new OrganisationId(who),
        day,
        LocalTime.parse(opens),
        LocalTime.parse(closes),
        LocalDate.parse("2026-11-01"),
        LocalDate.parse("2026-11-30"));
  }
}
