package org.trm.directory;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/** Reads when the offices of each country work. */
final class CalendarReader {

  private CalendarReader() {}

  static Map<CountryCode, WorkingTime> read(Rows rows) throws SQLException {
    var holidays =
        rows.grouped("select country as key, * from country_holiday", CalendarReader::holiday);
    var calendars = new HashMap<CountryCode, WorkingTime>();
    rows.all(
            "select n.code, n.time_zone, c.* from country n"
                + " left join country_calendar c on c.country = n.code",
            row -> Map.entry(row.getString("code"), calendar(row)))
        .forEach(one ->
            calendars.put(
                new CountryCode(one.getKey()),
                one.getValue().with(holidays.getOrDefault(one.getKey(), List.of()))));
    return calendars;
  }

  private static WorkingTime calendar(ResultSet row) throws SQLException {
    var zone = ZoneId.of(row.getString("time_zone"));
    return row.getString("country") == null
        ? WorkingTime.usual(zone)
        : new WorkingTime(
            zone,
            weekend(row),
            new WorkingTime.Hours(
                row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)),
            known(row),
            Map.of());
  }

  private static Set<DayOfWeek> weekend(ResultSet row) throws SQLException {
    return Stream.of((Short[]) row.getArray("weekend").getArray())
        .map(day -> DayOfWeek.of(day))
        .collect(toUnmodifiableSet());
  }

  private static WorkingTime.@Nullable Span known(ResultSet row) throws SQLException {
    var from = row.getObject("holidays_from", LocalDate.class);
    return from == null
        ? null
        : new WorkingTime.Span(from, row.getObject("holidays_until", LocalDate.class));
  }

  private static WorkingTime.Holiday holiday(ResultSet row) throws SQLException {
    return new WorkingTime.Holiday(
        row.getObject("day", LocalDate.class), row.getString("name"), row.getBoolean("verified"));
  }
}
