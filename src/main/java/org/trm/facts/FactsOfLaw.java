package org.trm.facts;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.corridor.Bases;
import org.trm.corridor.CorridorFacts;
import org.trm.corridor.Corridors;
import org.trm.corridor.DerogationTerms;
import org.trm.corridor.ProcessingBasis;
import org.trm.corridor.TransferBasis;
import org.trm.directory.Country;
import org.trm.directory.Directory;
import org.trm.question.Question;
import org.trm.route.Route;
import org.trm.safeguard.ActivityFact;
import org.trm.safeguard.BasisFact;
import org.trm.safeguard.CorridorFact;
import org.trm.safeguard.Facts;
import org.trm.safeguard.InstrumentFact;
import org.trm.safeguard.Policy;
import org.trm.safeguard.TransferFact;
import org.trm.safeguard.TransferGround;
import org.trm.safeguard.Validity;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;

/** Says in the gates' words under which law a handoff goes, and on what it rests there. */
@ApplicationScoped
class FactsOfLaw {

  private final Corridors corridors;
  private final Directory directory;

  FactsOfLaw(Corridors corridors, Directory directory) {
    this.corridors = corridors;
    this.directory = directory;
  }

  /**
   * What is to be asked.
   *
   * @param handoff absent where nothing has been drafted yet
   */
  Question<CorridorFacts> asking(@Nullable UUID handoff, CaseId theCase, Route route) {
    return corridors.asking(handoff, theCase, route.holderId(), route.corridor());
  }

  /** The law of a handoff, from what was answered. */
  Facts.Law of(CorridorFacts facts, Route route, Policy policy) {
    var bases = facts.bases();
    return new Facts.Law(
        policy,
        bases == null ? ActivityFact.UNSAID : activity(bases),
        bases == null ? null : processing(bases.processing()),
        bases == null ? null : transfer(bases.transfer(), facts.instrument()),
        corridor(route.from(), facts.entry()));
  }

  private static ActivityFact activity(Bases bases) {
    return new ActivityFact(bases.publicPowers(), bases.incapacity() != null);
  }

  /** The last day of an assessment is a day of the sender's country. */
  private CorridorFact corridor(CountryCode from, CorridorFacts.@Nullable Entry entry) {
    var zone = directory.country(from).map(Country::timeZone).orElse(ZoneOffset.UTC);
    return new CorridorFact(entry == null ? null : endOf(entry.reviewBy(), zone));
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
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

  private static @Nullable TransferFact transfer(
      @Nullable TransferBasis basis, CorridorFacts.@Nullable Agreed instrument) {
    return basis == null
        ? null
        : new TransferFact(
            ground(basis),
            basis.provision() == null ? null : basis.provision().reference(),
            instrument == null ? null : instrument(instrument),
            noted(basis.conditions()),
            new Validity(basis.from(), basis.until()));
  }

  /** Where no ground of the Union's law was recorded, a provision of national law was. */
  private static TransferGround ground(TransferBasis basis) {
    return basis.ground() == null
        ? TransferGround.NATIONAL
        : TransferGround.of(basis.ground().code()).orElseThrow();
  }

  private static Set<TransferFact.Noted> noted(@Nullable DerogationTerms conditions) {
    var noted = EnumSet.noneOf(TransferFact.Noted.class);
    if (conditions != null && conditions.risksToldAt() != null) {
      noted.add(TransferFact.Noted.RISKS_TOLD);
    }
    if (conditions != null && conditions.authorityInformed() != null) {
      noted.add(TransferFact.Noted.AUTHORITY_INFORMED);
    }
    return noted;
  }

  private static InstrumentFact instrument(CorridorFacts.Agreed agreed) {
    var marks = EnumSet.noneOf(InstrumentFact.Mark.class);
    if (agreed.confirmed()) {
      marks.add(InstrumentFact.Mark.CONFIRMED);
    }
    if (agreed.authorised()) {
      marks.add(InstrumentFact.Mark.AUTHORISED);
    }
    return new InstrumentFact(
        TransferGround.of(agreed.kind().ground()).orElseThrow(),
        marks,
        new InstrumentFact.Parties(
            Set.copyOf(agreed.countries()), Set.copyOf(agreed.organisations())),
        agreed.categories().stream().collect(toSet()),
        new Validity(agreed.from(), agreed.until()));
  }
}
