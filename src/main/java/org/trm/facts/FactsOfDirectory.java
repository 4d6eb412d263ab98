package org.trm.facts;

import static java.util.stream.Collectors.toSet;
import static org.trm.directory.PolicySetting.BEST_INTERESTS_ASSESSMENT_MONTHS;
import static org.trm.directory.PolicySetting.BEST_INTERESTS_DETERMINATION_MONTHS;
import static org.trm.directory.PolicySetting.CONTACT_ASSURANCE_DAYS;
import static org.trm.directory.PolicySetting.PANEL_MEMBERS;
import static org.trm.directory.PolicySetting.RISK_ASSESSMENT_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.directory.Country;
import org.trm.directory.Directory;
import org.trm.directory.Organisation;
import org.trm.outside.OutsideKeys;
import org.trm.route.Route;
import org.trm.safeguard.ChildPolicy;
import org.trm.safeguard.CountryFact;
import org.trm.safeguard.Facts;
import org.trm.safeguard.OrganisationFact;
import org.trm.safeguard.OrganisationFact.Standing;
import org.trm.safeguard.Policy;
import org.trm.shared.CountryCode;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;

/** Says in the gates' words what the directory holds. */
@ApplicationScoped
public class FactsOfDirectory {

  private final Directory directory;
  private final OutsideKeys outsideKeys;

  FactsOfDirectory(Directory directory, OutsideKeys outsideKeys) {
    this.directory = directory;
    this.outsideKeys = outsideKeys;
  }

  public Facts.Sender sender(Route route, OrganisationId custodian, Facts.Law law, Instant now) {
    return new Facts.Sender(
        organisation(route.holderId(), route.from()),
        organisation(route.sendingDeskId(), route.from()),
        custodian,
        country(route.from(), now),
        law);
  }

  /** What the sender's country asks for. */
  public Policy policy(Route route) {
    var policy = directory.policy(route.from());
    return new Policy(
        policy.of(CONTACT_ASSURANCE_DAYS),
        policy.of(RISK_ASSESSMENT_DAYS),
        twoPeople(policy.twoPeople(), route),
        new ChildPolicy(
            policy.of(BEST_INTERESTS_ASSESSMENT_MONTHS),
            policy.of(BEST_INTERESTS_DETERMINATION_MONTHS),
            policy.of(PANEL_MEMBERS)));
  }

  /** Of a country without a realm nobody looks here, so a second person does. */
  private static Set<HandoffType> twoPeople(Set<HandoffType> asked, Route route) {
    return route.outside()
        ? Stream.concat(asked.stream(), Stream.of(HandoffType.CASE_TRANSFER)).collect(toSet())
        : asked;
  }

  public Facts.Receiver receiver(
      Route route, OrganisationId receiver, Facts.@Nullable Acceptance acceptance, Instant now) {
    var contact = directory.contact(route.receivingDeskId());
    return new Facts.Receiver(
        organisation(receiver, route.to()),
        organisation(route.receivingDeskId(), route.to()),
        new Facts.Contact(
            contact.map(found -> found.assuredAt()).orElse(null), directory.standIns(route.to())),
        country(route.to(), now),
        acceptance);
  }

  /** Whether an organisation acts against crime. */
  public boolean investigates(OrganisationId id) {
    return directory.organisation(id).filter(Organisation::investigates).isPresent();
  }

  /** An organisation that the directory does not know stands for nothing. */
  private OrganisationFact organisation(OrganisationId id, CountryCode elsewhere) {
    return directory
        .organisation(id)
        .map(known -> {
          var standings = EnumSet.noneOf(Standing.class);
          addIf(known.active(), Standing.ACTIVE, standings);
          addIf(known.verified(), Standing.VERIFIED, standings);
          addIf(known.publicAuthority(), Standing.PUBLIC_AUTHORITY, standings);
          addIf(directory.speaksForItsCountry(id), Standing.FOCAL_POINT, standings);
          addIf(known.investigates(), Standing.COMPETENT_AUTHORITY, standings);
          addIf(isKeyConfirmed(known), Standing.KEY_CONFIRMED, standings);
          return new OrganisationFact(id, known.country(), standings);
        })
        .orElseGet(() -> new OrganisationFact(id, elsewhere, Set.of()));
  }

  /** Asked only where there is no keystore to tell. */
  private boolean isKeyConfirmed(Organisation one) {
    return directory.country(one.country()).filter(Country::isToldByLetter).isPresent()
        && outsideKeys.confirmed(one.id()).isPresent();
  }

  private static <T> void addIf(boolean so, T standing, Set<T> standings) {
    if (so) {
      standings.add(standing);
    }
  }

  private CountryFact country(CountryCode code, Instant now) {
    return directory
        .country(code)
        .map(known -> fact(known, now))
        .orElseGet(() -> new CountryFact(code, Set.of()));
  }

  /** What a country is on the day that it is there; nobody has to tell when that changes. */
  static CountryFact fact(Country known, Instant now) {
    var day = known.dayOf(now);
    var standings = EnumSet.noneOf(CountryFact.Standing.class);
    addIf(known.active(), CountryFact.Standing.ACTIVE, standings);
    addIf(known.hasRealm(), CountryFact.Standing.HAS_REALM, standings);
    addIf(known.isToldByLetter(), CountryFact.Standing.TOLD_BY_LETTER, standings);
    addIf(known.isEuMember(day), CountryFact.Standing.EU_MEMBER, standings);
    addIf(known.isAdequate(day), CountryFact.Standing.ADEQUATE, standings);
    addIf(
        known.isAdequateForLawEnforcement(day),
        CountryFact.Standing.ADEQUATE_FOR_LAW_ENFORCEMENT,
        standings);
    return new CountryFact(known.code(), standings);
  }
}
