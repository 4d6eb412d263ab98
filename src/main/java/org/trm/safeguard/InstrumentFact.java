package org.trm.safeguard;

import java.util.Set;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/**
 * An instrument of the sender's country under which data may leave it.
 *
 * @param kind the ground of transfer that it stands for
 */
public record InstrumentFact(
    TransferGround kind,
    Set<Mark> marks,
    Parties parties,
    Set<DataCategory> categories,
    Validity validity) {
  public InstrumentFact {
    marks = Set.copyOf(marks);
    categories = Set.copyOf(categories);
  }

  /** What others did about it. */
  public enum Mark {
    /** A second person stands for it. */
    CONFIRMED,
    /** The supervisory authority authorised it. */
    AUTHORISED
  }

  /** Who agreed: countries for their organisations, and organisations by name. */
  public record Parties(Set<CountryCode> countries, Set<OrganisationId> organisations) {
    public Parties {
      countries = Set.copyOf(countries);
      organisations = Set.copyOf(organisations);
    }
  }

  boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /** Whether it binds this organisation; some kinds bind public bodies only. */
  boolean binds(OrganisationFact one) {
    var byItsCountry = kind.isBetweenCountries() && parties.countries().contains(one.country());
    return (byItsCountry || parties.organisations().contains(one.id()))
        && (!kind.isBetweenAuthorities() || one.is(OrganisationFact.Standing.PUBLIC_AUTHORITY));
  }
}
