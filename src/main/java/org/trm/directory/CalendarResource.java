package org.trm.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.web.Outcome;

/** When the offices of a country work. */
@Path("/v1/countries/{code}/calendar")
@Tag(name = "Directory")
public class CalendarResource {

  private final Directory directory;

  CalendarResource(Directory directory) {
    this.directory = directory;
  }

  /**
   * When the offices of a country work; deadlines in working days follow it.
   *
   * @param timeZone by its name in the tz database
   * @param weekend the days of the week on which nobody works
   * @param hours when offices are open on a working day, by the country's own clock
   * @param known for which days the holidays are known; outside of them only weekends count
   * @param holidays the other days on which nobody works
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(description = "When the offices of a country work; deadlines follow it")
  public record CalendarView(
      CountryCode country,
      String timeZone,
      List<DayOfWeek> weekend,
      WorkingTime.Hours hours,
      WorkingTime.@Nullable Span known,
      List<WorkingTime.Holiday> holidays) {}

  @GET
  @Authenticated
  @RunOnVirtualThread
  @Operation(operationId = "readCalendar", summary = "Working days, hours, holidays of a country")
  public CalendarView read(@RestPath CountryCode code) {
    return directory
        .country(code)
        .map(country -> Outcome.done(view(country.code(), directory.workingTime(country.code()))))
        .orElseGet(Outcome::notFound)
        .orProblem();
  }

  private static CalendarView view(CountryCode country, WorkingTime time) {
    return new CalendarView(
        country,
        time.zone().getId(),
        time.weekend().stream().sorted().toList(),
        time.hours(),
        time.known(),
        time.inOrder());
  }
}
