package org.trm.safeguard;

import java.util.Set;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** An organisation of the directory, as it stands now. */
public record OrganisationFact(OrganisationId id, CountryCode country, Set<Standing> standings) {
  public OrganisationFact {
    standings = Set.copyOf(standings);
  }

  boolean is(Standing standing) {
    return standings.contains(standing);
  }

  boolean speaksFor(CountryFact addressed) {
    return is(Standing.FOCAL_POINT) && country.equals(addressed.code());
  }

  /** What the directory says of an organisation. */
  public enum Standing {
    ACTIVE,
    VERIFIED,
    FOCAL_POINT,
    PUBLIC_AUTHORITY,
    /** Outside: two people of the sender's country heard the fingerprint of its key. */
    KEY_CONFIRMED,
    /** Police or justice: competent against crime (Directive (EU) 2016/680 art. 3(7)). */
    COMPETENT_AUTHORITY
  }
}
