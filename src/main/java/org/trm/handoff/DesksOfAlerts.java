package org.trm.handoff;

import static org.trm.directory.PolicySetting.CONTACT_ASSURANCE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.trm.directory.Country;
import org.trm.directory.Directory;
import org.trm.directory.FocalPoint;
import org.trm.directory.Organisation;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Who answers an alert in a country: its desk; where its contact is stale or it is suspended, its
 * deputy or the coordinator; and the desk all the same if there is nobody else. One that helps
 * comes before one that investigates, which may be given nothing unless the person agreed.
 */
@ApplicationScoped
class DesksOfAlerts {

  private final Directory directory;
  private final InstantSource clock;

  DesksOfAlerts(Directory directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** Absent where nobody of that country is reached through this service. */
  Optional<OrganisationId> reachable(CountryCode from, CountryCode to) {
    if (directory.country(to).filter(Country::hasRealm).isEmpty()) {
      return Optional.empty();
    }
    var desk = directory.desk(to).filter(one -> isTrusted(one.organisation()));
    return Stream.of(
            desk
                .filter(one -> isFresh(one, from))
                .map(FocalPoint::organisation)
                .filter(this::helps)
                .stream(),
            directory.standIns(to).stream().filter(this::isTrusted).filter(this::helps),
            desk.map(FocalPoint::organisation).stream())
        .flatMap(found -> found)
        .findFirst();
  }

  /** Whether this is a known organisation that may be given nothing now. */
  boolean isGone(OrganisationId id) {
    return directory.organisation(id).isPresent() && !isTrusted(id);
  }

  /** Whether an organisation may be given what an alert carries. */
  boolean isTrusted(OrganisationId id) {
    return directory
        .organisation(id)
        .filter(Organisation::active)
        .filter(Organisation::verified)
        .isPresent();
  }

  /** Whether it may stand in without the person's having named it. */
  boolean helps(OrganisationId id) {
    return directory.organisation(id).filter(one -> !one.investigates()).isPresent();
  }

  private boolean isFresh(FocalPoint desk, CountryCode from) {
    return desk.isAssured(clock.instant(), directory.policy(from).of(CONTACT_ASSURANCE_DAYS));
  }
}
