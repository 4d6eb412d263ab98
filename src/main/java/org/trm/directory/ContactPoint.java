package org.trm.directory;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a focal point is reached; a function, never a person's name.
 *
 * @param hours when somebody answers, in the country's own time
 */
public record ContactPoint(
    String name, List<Language> languages, List<Channel> channels, List<OpeningHours> hours) {
  public ContactPoint {
    languages = List.copyOf(languages);
    channels = List.copyOf(channels);
    hours = List.copyOf(hours);
  }

  /** One way to reach a focal point. */
  public record Channel(Kind kind, String address) {

    /** The ways there are. */
    @Schema(name = "ContactChannelKind")
    public enum Kind {
      EMAIL,
      TELEPHONE,
      WEB
    }
  }

  /**
   * Hours of one day of the week.
   *
   * @param closes midnight stands for the end of the day
   */
  public record OpeningHours(DayOfWeek weekday, LocalTime opens, LocalTime closes) {

    boolean cover(LocalDateTime moment) {
      var time = moment.toLocalTime();
      return moment.getDayOfWeek() == weekday
          && !time.isBefore(opens)
          && (closes.equals(LocalTime.MIDNIGHT) || time.isBefore(closes));
    }
  }

  boolean isOpen(LocalDateTime localTime) {
    return hours.stream().anyMatch(span -> span.cover(localTime));
  }

  boolean speaks(@Nullable Language asked) {
    return asked == null || languages.stream().anyMatch(spoken -> spoken.serves(asked));
  }
}
