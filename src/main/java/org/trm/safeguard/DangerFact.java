package org.trm.safeguard;

import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/**
 * A danger flag that is raised and not lifted.
 *
 * @param country where the danger lies; without one it lies everywhere
 */
public record DangerFact(Kind kind, @Nullable CountryCode country) {

  /** What would come of it if the information reached that country. */
  public enum Kind {
    ENDANGERS_PERSON,
    ENDANGERS_CHILD,
    ENDANGERS_FAMILY,
    AUTHORITIES_PERSECUTE,
    ASYLUM_GROUND
  }

  boolean liesIn(CountryCode receiving) {
    return country == null || country.equals(receiving);
  }

  @Override
  public String toString() {
    return "DangerFact";
  }
}
