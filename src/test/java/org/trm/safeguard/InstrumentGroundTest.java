package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.GateName.TRANSFER_BASIS;
import static org.trm.safeguard.Given.DESK;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.RS;
import static org.trm.safeguard.Given.RS_SHELTER;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.country;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.InstrumentFact.Mark.AUTHORISED;
import static org.trm.safeguard.InstrumentFact.Mark.CONFIRMED;
import static org.trm.safeguard.Reason.INSTRUMENT_MISSING;
import static org.trm.safeguard.Reason.INSTRUMENT_NOT_AUTHORISED;
import static org.trm.safeguard.Reason.INSTRUMENT_NOT_CONFIRMED;
import static org.trm.safeguard.Reason.INSTRUMENT_NOT_IN_FORCE;
import static org.trm.safeguard.Reason.INSTRUMENT_OF_ANOTHER_KIND;
import static org.trm.safeguard.Reason.INSTRUMENT_TOO_NARROW;
import static org.trm.safeguard.Reason.INSTRUMENT_WITHOUT_PARTY;
import static org.trm.safeguard.Reason.RECEIVER_NOT_COMPETENT;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.NEEDS;
import static org.trm.shared.DataCategory.SUMMARY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.shared.DataCategory;

/** An instrument carries a transfer only where it is in force, stands, binds and covers all. */
class InstrumentGroundTest {

  private static final InstrumentFact.Parties COUNTRIES =
      new InstrumentFact.Parties(Set.of(RS, SI), Set.of());
  private static final InstrumentFact.Parties ALL_BY_NAME =
      new InstrumentFact.Parties(Set.of(), Set.of(RS_SHELTER, SI_DESK, SI_SHELTER));
  private static final Set<DataCategory> ALL = EnumSet.of(HEALTH, NEEDS, SUMMARY);
  private static final List<Validity> PERIODS =
      List.of(
          since(1),
          new Validity(NOW, NOW.plusMillis(1)),
          new Validity(NOW.plusMillis(1), null),
          new Validity(daysAgo(2), NOW));

  @ParameterizedTest
  @EnumSource(TransferGround.class)
  void everyKindNeedsItsOwnInstrumentToStandAndHold(TransferGround ground) {
    if (ground.rest() != TransferGround.Rest.INSTRUMENT) {
      return;
    }
    for (var kind : List.of(ground, TransferGround.A46_2_E, TransferGround.A46_3_A)) {
      for (var marks : subsets(CONFIRMED, AUTHORISED)) {
        for (var validity : PERIODS) {
          var given = authorities(ground);
          rest(given, ground, new InstrumentFact(kind, marks, ALL_BY_NAME, ALL, validity));
          new Expected()
              .the(INSTRUMENT_OF_ANOTHER_KIND, kind != ground)
              .the(INSTRUMENT_NOT_CONFIRMED, !marks.contains(CONFIRMED))
              .the(
                  INSTRUMENT_NOT_AUTHORISED,
                  Set.of("A46-3-a", "A46-3-b").contains(kind.code()) && !marks.contains(AUTHORISED))
              .the(INSTRUMENT_NOT_IN_FORCE, PERIODS.indexOf(validity) > 1)
              .of(TRANSFER_BASIS, given);
        }
      }
    }
    var without = authorities(ground);
    rest(without, ground, null);
    new Expected().the(INSTRUMENT_MISSING, true).of(TRANSFER_BASIS, without);
  }

  @ParameterizedTest
  @EnumSource(TransferGround.class)
  void countriesBindOnlyWhomTheKindLetsThemBind(TransferGround ground) {
    if (ground.rest() != TransferGround.Rest.INSTRUMENT) {
      return;
    }
    for (var parties : List.of(COUNTRIES, ALL_BY_NAME)) {
      for (var authorities : yesAndNo()) {
        var given = authorities ? authorities(ground) : ngos();
        rest(given, ground, instrument(ground, parties, ALL));
        var code = ground.code();
        var betweenBodies = Set.of("A46-2-a", "A46-3-b").contains(code);
        var betweenCountries = betweenBodies || code.startsWith("L37");
        var directive = code.startsWith("L37");
        new Expected()
            .the(
                INSTRUMENT_WITHOUT_PARTY,
                (parties.equals(COUNTRIES) && !betweenCountries) || (betweenBodies && !authorities))
            .the(RECEIVER_NOT_COMPETENT, directive && !authorities)
            .of(TRANSFER_BASIS, withLaw(given, ground));
      }
    }
  }

  @Test
  void whoGivesAndWhoReadsMustBeBound() {
    for (var named : subsets(RS_SHELTER, SI_DESK, SI_SHELTER)) {
      var given = ngos();
      var parties = new InstrumentFact.Parties(Set.of(), named);
      rest(given, TransferGround.A46_2_C, instrument(TransferGround.A46_2_C, parties, ALL));
      new Expected().the(INSTRUMENT_WITHOUT_PARTY, named.size() < 3).of(TRANSFER_BASIS, given);
    }
  }

  @Test
  void theRefusalNamesTheSectionsThatAreNotCovered() {
    for (var covered : subsets(HEALTH, NEEDS, SUMMARY)) {
      var given = ngos();
      rest(given, TransferGround.A46_2_C, instrument(TransferGround.A46_2_C, ALL_BY_NAME, covered));
      var uncovered = EnumSet.copyOf(ALL);
      uncovered.removeAll(covered);
      new Expected().the(INSTRUMENT_TOO_NARROW, !uncovered.isEmpty()).of(TRANSFER_BASIS, given);
      var missing = Gate.of(TRANSFER_BASIS).judge(given.facts()).refusals();
      assertEquals(
          uncovered.isEmpty() ? List.of() : List.of(Missing.sections(uncovered)),
          missing.stream().map(Verdict.Refusal::missing).toList());
    }
  }

  @Test
  void anAgreementUnderNationalLawIsJudgedWhereItIsNamed() {
    for (var marks : subsets(CONFIRMED)) {
      for (var covered : Arrays.asList(ALL, Set.of(SUMMARY))) {
        var given = new Given();
        var agreement =
            new InstrumentFact(TransferGround.NATIONAL, marks, COUNTRIES, covered, since(1));
        given.transfer =
            new TransferFact(TransferGround.NATIONAL, "RS-LAW-65", agreement, Set.of(), since(1));
        new Expected()
            .the(INSTRUMENT_NOT_CONFIRMED, marks.isEmpty())
            .the(INSTRUMENT_TOO_NARROW, covered.size() == 1)
            .of(TRANSFER_BASIS, given);
      }
    }
  }

  private static InstrumentFact instrument(
      TransferGround kind, InstrumentFact.Parties parties, Set<DataCategory> categories) {
    return new InstrumentFact(kind, Set.of(CONFIRMED, AUTHORISED), parties, categories, since(1));
  }

  private static Given ngos() {
    var given = new Given();
    given.sendingCountry = country(RS, EU_MEMBER);
    given.receivingCountry = country(SI);
    return given;
  }

  /** Authorities on both sides, police where the ground is the directive's. */
  private static Given authorities(TransferGround ground) {
    var given = ngos();
    var standings =
        ground.code().startsWith("L") ? EnumSet.allOf(OrganisationFact.Standing.class) : DESK;
    given.holder = new OrganisationFact(RS_SHELTER, RS, standings);
    given.receiver = new OrganisationFact(SI_SHELTER, SI, standings);
    return withLaw(given, ground);
  }

  private static Given withLaw(Given given, TransferGround ground) {
    given.processing = new BasisFact(ground.law(), null, null, "RS-LAW-12");
    return given;
  }

  private static void rest(
      Given given, TransferGround ground, @Nullable InstrumentFact instrument) {
    given.transfer = new TransferFact(ground, null, instrument, Set.of(), since(1));
  }
}
