package org.trm.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The only ways in which the person may be reached; it stands on top of every case.
 *
 * @param channels the best first; none means that there is no safe way
 * @param hours when; none means at any hour
 * @param codeWord what both sides say before anything else
 * @param mustNeverAnswer who must not learn of a call, and with whom nobody speaks
 */
public record SafeContact(
    @Size(max = 10) List<@Valid ContactChannel> channels,
    @Size(max = 14) List<@Valid ContactHours> hours,
    @Nullable ShortText codeWord,
    @Size(max = 20) List<ShortText> mustNeverAnswer,
    @Nullable LongText note) {

  public SafeContact {
    channels = Known.list(channels);
    hours = Known.list(hours);
    mustNeverAnswer = Known.list(mustNeverAnswer);
  }

  @Override
  public String toString() {
    return "SafeContact";
  }

  /** A way to reach somebody. */
  public enum ChannelKind {
    PHONE,
    TEXT_MESSAGE,
    MESSENGER,
    EMAIL,
    POST,
    IN_PERSON,
    THROUGH_ORGANISATION,
    THROUGH_GUARDIAN,
    THROUGH_TRUSTED_PERSON
  }

  /** One way, and whether a message may be left there. */
  public record ContactChannel(
      @NotNull ChannelKind kind, @NotNull ShortText address, boolean messageMayBeLeft) {

    @Override
    public String toString() {
      return "ContactChannel";
    }
  }

  /** Hours of some days of the week, in an IANA time zone; they may pass midnight. */
  public record ContactHours(
      @NotEmpty Set<DayOfWeek> days,
      @NotNull LocalTime from,
      @NotNull LocalTime until,
      @NotNull String zone) {

    public ContactHours {
      days = Known.set(days);
      if (!ZoneId.getAvailableZoneIds().contains(zone)) {
        throw new IllegalArgumentException("not a time zone of the IANA database");
      }
    }

    @Override
    public String toString() {
      return "ContactHours";
    }
  }
}
