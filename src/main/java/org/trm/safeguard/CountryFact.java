package org.trm.safeguard;

import java.util.Set;
import org.trm.shared.CountryCode;

/** A country of the directory, as it stands now. */
public record CountryFact(CountryCode code, Set<Standing> standings) {
  public CountryFact {
    standings = Set.copyOf(standings);
  }

  boolean is(Standing standing) {
    return standings.contains(standing);
  }

  /** What the directory says of a country; membership and adequacy are by date. */
  public enum Standing {
    ACTIVE,
    HAS_REALM,
    /** Nobody of it calls this service: what goes there is sealed, and answered by letter. */
    TOLD_BY_LETTER,
    EU_MEMBER,
    ADEQUATE,
    ADEQUATE_FOR_LAW_ENFORCEMENT
  }
}
