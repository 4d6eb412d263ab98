package org.trm.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;

/** The journey and who waits at its end. */
public record Travel(
    @Size(max = 10) List<@Valid JourneyLeg> legs,
    @Nullable @Valid Escort escort,
    @Nullable @Valid Reception reception,
    @Size(max = 50) Set<CountryCode> countriesToAvoid,
    @Nullable LongText note)
    implements SectionContent {

  public Travel {
    legs = Known.list(legs);
    countriesToAvoid = Known.set(countriesToAvoid);
  }

  @Override
  public DataCategory category() {
    return DataCategory.TRAVEL;
  }

  @Override
  public String toString() {
    return "Travel";
  }

  /** How a part of the journey is made. */
  public enum TravelMode {
    AIR,
    RAIL,
    BUS,
    CAR,
    SEA,
    OTHER
  }

  /** One part of the journey. */
  public record JourneyLeg(
      @NotNull TravelMode mode,
      @NotNull @Valid Place from,
      @NotNull @Valid Place to,
      @Nullable Instant departsAt,
      @Nullable ShortText carrier) {

    @Override
    public String toString() {
      return "JourneyLeg";
    }
  }

  /** Who goes along. */
  public record Escort(
      @NotNull ShortText name, @Nullable ShortText organisation, @Nullable ShortText phone) {

    @Override
    public String toString() {
      return "Escort";
    }
  }

  /** Who meets the person, and where in public. */
  public record Reception(
      @NotNull ShortText meetingPoint, @NotNull ShortText metBy, @Nullable ShortText phone) {

    @Override
    public String toString() {
      return "Reception";
    }
  }
}
