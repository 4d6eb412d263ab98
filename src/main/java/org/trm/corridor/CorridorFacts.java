package org.trm.corridor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.instrument.InstrumentKind;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/**
 * What the rules may know of a handoff's corridor.
 *
 * @param bases absent while nothing was recorded
 * @param instrument absent where none is relied on, or none of the sender's country
 * @param entry absent where nobody answers for the corridor
 */
public record CorridorFacts(
    @Nullable Bases bases, @Nullable Agreed instrument, @Nullable Entry entry) {

  /**
   * The instrument relied on.
   *
   * @param confirmed whether two people stand for it
   * @param until the first moment at which it no longer holds, by its terms or because it was ended
   */
  public record Agreed(
      InstrumentKind kind,
      List<CountryCode> countries,
      List<OrganisationId> organisations,
      List<DataCategory> categories,
      boolean authorised,
      boolean confirmed,
      Instant from,
      @Nullable Instant until) {
    public Agreed {
      countries = List.copyOf(countries);
      organisations = List.copyOf(organisations);
      categories = List.copyOf(categories);
    }
  }

  /**
   * That somebody answers for the corridor, and by which day its impact is to be looked at anew.
   */
  public record Entry(LocalDate reviewBy) {}
}
