package org.trm.directory;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When the offices of a country work, by its own clock.
 *
 * @param weekend the days of the week on which nobody works
 * @param hours when offices are open on a working day
 * @param known for which days the holidays are known, absent if for none
 * @param holidays by their day
 */
public record WorkingTime(
    ZoneId zone,
    Set<DayOfWeek> weekend,
    Hours hours,
    @Nullable Span known,
    Map<LocalDate, Holiday> holidays) {

  /** What is assumed of a country of which nothing else is known. */
  public static final WorkingTime USUAL = usual(ZoneOffset.UTC);

  public WorkingTime {
    if (weekend.size() > 6) {
      throw new IllegalArgumentException("somebody has to work on some day");
    }
    weekend = Set.copyOf(weekend);
    holidays = Map.copyOf(holidays);
  }

  /** The hours of a working day. */
  public record Hours(LocalTime opens, LocalTime closes) {}

  /** From one day to another, both included. */
  public record Span(LocalDate from, LocalDate until) {}

  /**
   * A day on which offices are closed.
   *
   * @param verified whether the country has confirmed it
   */
  public record Holiday(LocalDate day, String name, boolean verified) {}

  /** Saturdays and Sundays off, no holidays known. */
  static WorkingTime usual(ZoneId zone) {
    var hours = new Hours(LocalTime.of(8, 0), LocalTime.of(16, 0));
    var weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    return new WorkingTime(zone, weekend, hours, null, Map.of());
  }

  WorkingTime with(List<Holiday> days) {
    var byDay = days.stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
    return new WorkingTime(zone, weekend, hours, known, byDay);
  }

  /** Whether offices work on this day. */
  public boolean isWorkingDay(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
  }

  /**
   * When offices close on the last of so many working days; the day on which it began does not
   * count (as in Regulation (EEC, Euratom) No 1182/71 art. 3).
   */
  public Instant afterWorkingDays(Instant from, int days) {
    var day = from.atZone(zone).toLocalDate();
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    var closing = day.atTime(hours.closes()).atZone(zone).toInstant();
    return closing.isBefore(from) ? from : closing;
  }

  /** So many hours later, whatever day it is and whatever the clocks on the wall do. */
  public static Instant afterHours(Instant from, int hours) {
    return from.plus(Duration.ofHours(hours));
  }

  /** The holidays in their order. */
  public List<Holiday> inOrder() {
    return List.copyOf(new TreeMap<>(holidays).values());
  }
}
