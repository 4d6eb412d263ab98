package org.trm.route;

import static org.trm.directory.PolicySetting.CONTACT_ASSURANCE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trm.directory.Country;
import org.trm.directory.Directory;
import org.trm.directory.FocalPoint;
import org.trm.directory.Organisation;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Who answers an alert in a country: its desk; where its contact is stale or it is suspended, its
 * deputy or the coordinator; and the desk all the same if there is nobody else. One that helps
 * comes before one that investigates, which may be given nothing unless the person agreed; one that
 * is shut out of the case never comes.
 */
@ApplicationScoped
public class DesksOfAlerts {

  private final Directory directory;
  private final ShutOut shutOut;
  private final InstantSource clock;

  DesksOfAlerts(Directory directory, ShutOut shutOut, InstantSource clock) {
    this.directory = directory;
    this.shutOut = shutOut;
    this.clock = clock;
  }

  /** Absent where nobody of that country is reached through this service. */
  public Optional<OrganisationId> reachable(CaseId theCase, CountryCode from, CountryCode to) {
    if (directory.country(to).filter(Country::hasRealm).isEmpty()) {
      return Optional.empty();
    }
    var out = shutOut.of(theCase);
    return Stream.concat(helpers(out, from, to), desk(to).map(FocalPoint::organisation).stream())
        .filter(one -> !out.contains(one))
        .findFirst();
  }

  /** The same, where nobody has asked any gate: who investigates is never among them. */
  Optional<OrganisationId> helping(CaseId theCase, CountryCode from, CountryCode to) {
    return helpers(shutOut.of(theCase), from, to).findFirst();
  }

  /** Whoever may have to stand in for a desk without any gate's having been asked. */
  public List<OrganisationId> standIns(CaseId theCase, CountryCode to) {
    return standIns(shutOut.of(theCase), to).toList();
  }

  /** Whether it may be told of a case without any gate's having been asked. */
  public boolean mayBeTold(CaseId theCase, OrganisationId id) {
    return isTrusted(id) && helps(id) && !shutOut.of(theCase).contains(id);
  }

  private Stream<OrganisationId> helpers(
      Set<OrganisationId> out, CountryCode from, CountryCode to) {
    var desk = desk(to).filter(one -> isFresh(one, from)).map(FocalPoint::organisation);
    return Stream.concat(
        desk.stream().filter(this::helps).filter(one -> !out.contains(one)), standIns(out, to));
  }

  private Stream<OrganisationId> standIns(Set<OrganisationId> out, CountryCode to) {
    return directory.standIns(to).stream()
        .filter(one -> !out.contains(one))
        .filter(this::isTrusted)
        .filter(this::helps);
  }

  private Optional<FocalPoint> desk(CountryCode country) {
    return directory.desk(country).filter(one -> isTrusted(one.organisation()));
  }

  /** Whether this is a known organisation that may be given nothing now. */
  public boolean isGone(OrganisationId id) {
    return directory.organisation(id).isPresent() && !isTrusted(id);
  }

  /** Whether an organisation may be given what an alert carries. */
  public boolean isTrusted(OrganisationId id) {
    return directory
        .organisation(id)
        .filter(Organisation::active)
        .filter(Organisation::verified)
        .isPresent();
  }

  /** Whether it may be told without the person's having named it. */
  boolean helps(OrganisationId id) {
    return directory.organisation(id).filter(one -> !one.investigates()).isPresent();
  }

  private boolean isFresh(FocalPoint desk, CountryCode from) {
    return desk.isAssured(clock.instant(), directory.policy(from).of(CONTACT_ASSURANCE_DAYS));
  }
}
