package org.trm.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * The directory as it stood at one moment.
 *
 * @param focalPoints by their key, in its order
 * @param publicKeys the keys that the database shows without a scope
 */
record Register(
    SortedMap<CountryCode, Country> countries,
    Map<CountryCode, Policy> policies,
    Map<CountryCode, WorkingTime> calendars,
    SortedMap<OrganisationId, Organisation> organisations,
    SortedMap<String, FocalPoint> focalPoints,
    Set<String> publicKeys) {

  List<FocalPoint> publicFocalPoints() {
    return focalPoints.values().stream().filter(this::isPublic).toList();
  }

  /** Whether somebody answers at this moment, by the clock of the country. */
  boolean isOpen(FocalPoint one, Instant now) {
    var country = countries.get(one.country());
    return country != null
        && one.contact().isOpen(now.atZone(country.timeZone()).toLocalDateTime());
  }

  private boolean isPublic(FocalPoint one) {
    var organisation = organisations.get(one.organisation());
    return one.visibility() == FocalPoint.Visibility.PUBLIC
        && publicKeys.contains(one.key())
        && organisation != null
        && organisation.active()
        && organisation.kind() != Organisation.Kind.SHELTER;
  }
}
