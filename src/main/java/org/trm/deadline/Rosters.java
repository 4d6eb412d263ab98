package org.trm.deadline;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.trm.directory.Directory;
import org.trm.directory.FocalPoint;
import org.trm.directory.Organisation;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Who is told: by an organisation's roster and hours, then its deputies, then its coordinator. */
@ApplicationScoped
public class Rosters {

  private final Directory directory;
  private final RosterTable rosters;

  Rosters(Directory directory, RosterTable rosters) {
    this.directory = directory;
    this.rosters = rosters;
  }

  /** Who is told in a country at this moment; absent where it has neither desk nor coordinator. */
  public Optional<OnCall> onCall(CountryCode country, Instant now) {
    return directory
        .desk(country)
        .map(desk -> onCall(desk, now))
        .or(() -> directory.coordinator(country).map(Rosters::coordinator));
  }

  /** Whom an alarm tells that goes off for this organisation now. */
  public OrganisationId told(Alarm.Kind alarm, OrganisationId acting, Instant now) {
    var whom =
        switch (alarm) {
          case HALF_TIME, DUE -> contact(acting).map(one -> onCall(one, now).organisation());
          case DEPUTY -> contact(acting).flatMap(this::deputy).or(() -> coordinatorOf(acting));
          case COORDINATOR, AGAIN, EXPIRY -> coordinatorOf(acting);
        };
    return whom.orElse(acting);
  }

  private OnCall onCall(FocalPoint desk, Instant now) {
    var local = now.atZone(directory.workingTime(desk.country()).zone()).toLocalDateTime();
    return new Roster(rosters.latest(desk.organisation()).shifts())
        .onDuty(local)
        .filter(this::isActive)
        .map(one -> new OnCall(one, OnCall.As.ON_DUTY))
        .or(() -> itself(desk).filter(_ -> directory.isOpen(desk, now)))
        .or(() -> deputy(desk).map(one -> new OnCall(one, OnCall.As.DEPUTY)))
        .or(() -> coordinatorOf(desk.organisation()).map(Rosters::coordinator))
        .or(() -> itself(desk))
        .orElseThrow();
  }

  private static Optional<OnCall> itself(FocalPoint desk) {
    return Optional.of(new OnCall(desk.organisation(), OnCall.As.DESK));
  }

  private static OnCall coordinator(OrganisationId office) {
    return new OnCall(office, OnCall.As.COORDINATOR);
  }

  private Optional<FocalPoint> contact(OrganisationId organisation) {
    return directory.contact(organisation);
  }

  private Optional<OrganisationId> deputy(FocalPoint desk) {
    return desk.deputies().stream().filter(this::isActive).findFirst();
  }

  /** Where no authority is party to it, no authority hears of it: an NGO has no coordinator. */
  private Optional<OrganisationId> coordinatorOf(OrganisationId acting) {
    return directory
        .organisation(acting)
        .filter(Organisation::publicAuthority)
        .flatMap(one -> directory.coordinator(one.country()))
        .filter(not(acting::equals));
  }

  private boolean isActive(OrganisationId id) {
    return directory.organisation(id).filter(Organisation::active).isPresent();
  }
}
