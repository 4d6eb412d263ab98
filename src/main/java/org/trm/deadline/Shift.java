package org.trm.deadline;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.OrganisationId;

/**
 * Who answers on one day of the week, between two dates; all by the country's own clock.
 *
 * @param onDuty the organisation itself, or one of its deputies
 * @param closes midnight stands for the end of the day
 * @param since the first day on which it holds
 * @param until the last one
 */
@Schema(name = "DutyShift", description = "Who answers on one day of the week, between two dates")
public record Shift(
    @NotNull OrganisationId onDuty,
    @NotNull DayOfWeek weekday,
    @NotNull LocalTime opens,
    @NotNull LocalTime closes,
    @NotNull LocalDate since,
    @NotNull LocalDate until) {

  boolean covers(LocalDateTime moment) {
    var day = moment.toLocalDate();
    var time = moment.toLocalTime();
    return day.getDayOfWeek() == weekday
        && !day.isBefore(since)
        && !day.isAfter(until)
        && !time.isBefore(opens)
        && (endsAtMidnight() || time.isBefore(closes));
  }

  /** Whether it begins before it ends. */
  boolean makesSense() {
    return !until.isBefore(since) && (endsAtMidnight() || closes.isAfter(opens));
  }

  private boolean endsAtMidnight() {
    return closes.equals(LocalTime.MIDNIGHT);
  }
}
