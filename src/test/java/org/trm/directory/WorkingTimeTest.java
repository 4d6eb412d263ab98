package org.trm.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days in one country's calendar and zone; hours wherever. */
class WorkingTimeTest {

  private static final WorkingTime SERBIA =
      WorkingTime.usual(ZoneId.of("Europe/Belgrade"))
          .with(List.of(holiday("2026-11-11"), holiday("2027-01-01"), holiday("2027-01-07")));
  private static final WorkingTime SLOVENIA =
      WorkingTime.usual(ZoneId.of("Europe/Ljubljana"))
          .with(List.of(holiday("2026-12-25"), holiday("2027-01-01")));

  @ParameterizedTest
  @CsvSource({
    "2026-11-18T10:00:00Z, 1, 2026-11-19T15:00:00Z",
    "2026-11-18T22:59:59Z, 1, 2026-11-19T15:00:00Z",
    "2026-11-18T23:00:00Z, 1, 2026-11-20T15:00:00Z",
    "2026-11-20T10:00:00Z, 1, 2026-11-23T15:00:00Z",
    "2026-11-21T02:00:00Z, 3, 2026-11-25T15:00:00Z",
    "2026-11-18T10:00:00Z, 15, 2026-12-09T15:00:00Z"
  })
  void theDayItBeganDoesNotCountAndTheLastOneEndsWhenOfficesClose(
      Instant from, int days, Instant until) {
    assertEquals(until, SERBIA.afterWorkingDays(from, days));
  }

  @Test
  void aHolidayOnOneSideOnlyMovesThatSidesDeadline() {
    var tuesday = Instant.parse("2026-11-10T09:00:00Z");
    assertEquals(Instant.parse("2026-11-12T15:00:00Z"), SERBIA.afterWorkingDays(tuesday, 1));
    assertEquals(Instant.parse("2026-11-11T15:00:00Z"), SLOVENIA.afterWorkingDays(tuesday, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-27T10:00:00Z, 1, 2026-03-30T14:00:00Z",
    "2026-10-23T10:00:00Z, 1, 2026-10-26T15:00:00Z"
  })
  void officesCloseByTheWallWhenTheClocksChange(Instant from, int days, Instant until) {
    assertEquals(until, SERBIA.afterWorkingDays(from, days));
  }

  @Test
  void hoursDoNotCareWhenTheClocksChange() {
    var saturday = Instant.parse("2026-03-28T02:00:00Z"); // 03:00 in Belgrade, on a Saturday
    assertEquals(Instant.parse("2026-03-29T02:00:00Z"), WorkingTime.afterHours(saturday, 24));
  }

  @Test
  void theEndOfTheYearIsCrossed() {
    var lastDay = Instant.parse("2026-12-31T10:00:00Z");
    assertEquals(Instant.parse("2027-01-08T15:00:00Z"), SERBIA.afterWorkingDays(lastDay, 4));
    assertEquals(Instant.parse("2027-01-07T15:00:00Z"), SLOVENIA.afterWorkingDays(lastDay, 4));
  }

  @Test
  void aCountryWithoutRowsWorksFromMondayToFriday() {
    assertEquals(
        Instant.parse("2027-01-01T16:00:00Z"),
        WorkingTime.USUAL.afterWorkingDays(Instant.parse("2026-12-31T10:00:00Z"), 1));
    assertFalse(WorkingTime.USUAL.isWorkingDay(LocalDate.parse("2026-11-21")));
  }

  @Test
  void aWeekendMayBeAnotherOne() {
    var weekend = Set.of(DayOfWeek.FRIDAY);
    var hours = new WorkingTime.Hours(LocalTime.of(7, 0), LocalTime.of(12, 30));
    var elsewhere = new WorkingTime(ZoneId.of("UTC"), weekend, hours, null, Map.of());
    assertEquals(
        Instant.parse("2026-11-21T12:30:00Z"),
        elsewhere.afterWorkingDays(Instant.parse("2026-11-19T09:00:00Z"), 1));
  }

  @Test
  void noDaysEndAtOnceAndNeverBefore() {
    var evening = Instant.parse("2026-11-18T20:00:00Z");
    assertEquals(evening, SERBIA.afterWorkingDays(evening, 0));
  }

  @Test
  void somebodyWorksOnSomeDay() {
    var all = Set.of(DayOfWeek.values());
    assertThrows(
        IllegalArgumentException.class,
        () -> new WorkingTime(SERBIA.zone(), all, SERBIA.hours(), null, Map.of()));
  }

  private static WorkingTime.Holiday holiday(String day) {
    return new WorkingTime.Holiday(LocalDate.parse(day), "a feast", false);
  }
}
