package org.trm.handoff;

import static org.trm.directory.PolicySetting.BEST_INTERESTS_ASSESSMENT_MONTHS;
import static org.trm.directory.PolicySetting.BEST_INTERESTS_DETERMINATION_MONTHS;
import static org.trm.directory.PolicySetting.CONTACT_ASSURANCE_DAYS;
import static org.trm.directory.PolicySetting.PANEL_MEMBERS;
import static org.trm.directory.PolicySetting.RISK_ASSESSMENT_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.corridor.Bases;
import org.trm.corridor.ProcessingBasis;
import org.trm.corridor.TransferBasis;
import org.trm.directory.Directory;
import org.trm.safeguard.BasisFact;
import org.trm.safeguard.ChildPolicy;
import org.trm.safeguard.CountryFact;
import org.trm.safeguard.Facts;
import org.trm.safeguard.OrganisationFact;
import org.trm.safeguard.OrganisationFact.Standing;
import org.trm.safeguard.Policy;
import org.trm.safeguard.TransferFact;
import org.trm.safeguard.Validity;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Says in the gates' words what the directory and the record of legal bases hold. */
@ApplicationScoped
class FactsOfDirectory {

  private final Directory directory;

  FactsOfDirectory(Directory directory) {
    this.directory = directory;
  }

  Facts.Sender sender(Route route, OrganisationId custodian, @Nullable Bases bases, Instant now) {
    var policy = directory.policy(route.from());
    return new Facts.Sender(
        organisation(route.holderId(), route.from()),
        organisation(route.sendingDeskId(), route.from()),
        custodian,
        country(route.from(), now),
        new Facts.Law(
            new Policy(
                policy.of(CONTACT_ASSURANCE_DAYS),
                policy.of(RISK_ASSESSMENT_DAYS),
                policy.twoPeople(),
                new ChildPolicy(
                    policy.of(BEST_INTERESTS_ASSESSMENT_MONTHS),
                    policy.of(BEST_INTERESTS_DETERMINATION_MONTHS),
                    policy.of(PANEL_MEMBERS))),
            bases == null ? null : processing(bases.processing()),
            bases == null ? null : transfer(bases.transfer())));
  }

  Facts.Receiver receiver(
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
          return new OrganisationFact(id, known.country(), standings);
        })
        .orElseGet(() -> new OrganisationFact(id, elsewhere, Set.of()));
  }

  private static void addIf(boolean so, Standing standing, Set<Standing> standings) {
    if (so) {
      standings.add(standing);
    }
  }

  private CountryFact country(CountryCode code, Instant now) {
    return directory
        .country(code)
        .map(known -> {
          var standings = EnumSet.noneOf(CountryFact.Standing.class);
          if (known.active()) {
            standings.add(CountryFact.Standing.ACTIVE);
          }
          if (known.hasRealm()) {
            standings.add(CountryFact.Standing.HAS_REALM);
          }
          if (known.isEuMember(known.dayOf(now))) {
            standings.add(CountryFact.Standing.EU_MEMBER);
          }
          return new CountryFact(code, standings);
        })
        .orElseGet(() -> new CountryFact(code, Set.of()));
  }

  private static BasisFact processing(ProcessingBasis basis) {
    return new BasisFact(
        switch (basis.regime()) {
          case GDPR -> BasisFact.Regime.GDPR;
          case LAW_ENFORCEMENT_DIRECTIVE -> BasisFact.Regime.LAW_ENFORCEMENT_DIRECTIVE;
          case NATIONAL -> BasisFact.Regime.NATIONAL;
        },
        basis.article6() == null ? null : basis.article6().code(),
        basis.article9() == null ? null : basis.article9().code(),
        basis.provision() == null ? null : basis.provision().reference());
  }

  /** Only a provision of its own law binds a sender that the GDPR does not bind. */
  private static @Nullable TransferFact transfer(@Nullable TransferBasis basis) {
    return basis == null || basis.provision() == null
        ? null
        : new TransferFact(
            basis.provision().reference(), new Validity(basis.from(), basis.until()));
  }
}
