package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.safeguard.CountryFact.Standing.ADEQUATE;
import static org.trm.safeguard.CountryFact.Standing.ADEQUATE_FOR_LAW_ENFORCEMENT;
import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.GateName.TRANSFER_BASIS;
import static org.trm.safeguard.Given.DESK;
import static org.trm.safeguard.Given.NGO;
import static org.trm.safeguard.Given.RS;
import static org.trm.safeguard.Given.RS_DESK;
import static org.trm.safeguard.Given.RS_SHELTER;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.country;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.Reason.COUNTRY_NOT_ADEQUATE;
import static org.trm.safeguard.Reason.DATA_AUTHORITY_NOT_INFORMED;
import static org.trm.safeguard.Reason.FOREIGN_ORDER_NO_GROUND;
import static org.trm.safeguard.Reason.GROUND_NOT_FOR_CASES;
import static org.trm.safeguard.Reason.GROUND_NOT_FOR_PUBLIC_POWERS;
import static org.trm.safeguard.Reason.INCAPACITY_NOT_RECORDED;
import static org.trm.safeguard.Reason.INSTRUMENT_MISSING;
import static org.trm.safeguard.Reason.PROVISION_OF_ANOTHER_COUNTRY;
import static org.trm.safeguard.Reason.PUBLIC_INTEREST_NOT_RECOGNISED;
import static org.trm.safeguard.Reason.TRANSFER_RISKS_NOT_TOLD;
import static org.trm.safeguard.TransferFact.Noted.AUTHORITY_INFORMED;
import static org.trm.safeguard.TransferFact.Noted.RISKS_TOLD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every ground but an instrument asks for, over all that may have been recorded with it. */
class DerogationGroundTest {

  private static final Set<String> CLOSED_TO_POWERS =
      Set.of("A49-1-a", "A49-1-b", "A49-1-c", "A49-2");
  private static final Set<String> BY_LAW = Set.of("A49-1-d", "L38-1-b");
  private static final List<@Nullable String> PROVISION =
      Arrays.asList(null, "RS-LAW-1", "EU-DIR-2011-36-11", "SI-LAW-1");

  /** Who sends, as far as public powers go. */
  private record Actors(boolean holder, boolean desk, @Nullable Boolean mark) {

    boolean exercisePowers() {
      return mark == null ? holder || desk : mark;
    }
  }

  @ParameterizedTest
  @EnumSource(TransferGround.class)
  void everyGroundAsksForItsOwn(TransferGround ground) {
    for (var actors : actors()) {
      for (var incapable : yesAndNo()) {
        for (var noted : subsets(RISKS_TOLD, AUTHORITY_INFORMED)) {
          for (var provision : PROVISION) {
            for (var adequate : subsets(ADEQUATE, ADEQUATE_FOR_LAW_ENFORCEMENT)) {
              var given = given(ground, actors, adequate);
              given.activity = new ActivityFact(actors.mark(), incapable);
              given.transfer = new TransferFact(ground, provision, null, noted, since(1));
              var code = ground.code();
              var law = BY_LAW.contains(code);
              var foreign = "SI-LAW-1".equals(provision);
              var national = ground == TransferGround.NATIONAL;
              var decision = code.equals("A45-3") ? ADEQUATE : ADEQUATE_FOR_LAW_ENFORCEMENT;
              new Expected()
                  .the(
                      GROUND_NOT_FOR_PUBLIC_POWERS,
                      CLOSED_TO_POWERS.contains(code) && actors.exercisePowers())
                  .the(
                      COUNTRY_NOT_ADEQUATE,
                      Set.of("A45-3", "L36-3").contains(code) && !adequate.contains(decision))
                  .the(INSTRUMENT_MISSING, code.startsWith("A46") || code.startsWith("L37"))
                  .the(
                      TRANSFER_RISKS_NOT_TOLD,
                      code.equals("A49-1-a") && !noted.contains(RISKS_TOLD))
                  .the(PUBLIC_INTEREST_NOT_RECOGNISED, law && provision == null)
                  .the(
                      PROVISION_OF_ANOTHER_COUNTRY,
                      (law && provision != null && foreign)
                          || (national && !"RS-LAW-1".equals(provision)))
                  .the(INCAPACITY_NOT_RECORDED, code.equals("A49-1-f") && !incapable)
                  .the(
                      DATA_AUTHORITY_NOT_INFORMED,
                      code.equals("A49-2") && !noted.contains(AUTHORITY_INFORMED))
                  .the(GROUND_NOT_FOR_CASES, code.equals("A49-1-g"))
                  .the(FOREIGN_ORDER_NO_GROUND, code.equals("A48"))
                  .of(TRANSFER_BASIS, given);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TransferGround.class)
  void anExceptionIsOneOnlyWhereTheUnionIsLeft(TransferGround ground) {
    for (var receiverInUnion : yesAndNo()) {
      var given = given(ground, new Actors(false, false, null), Set.of());
      given.receivingCountry = receiverInUnion ? country(SI, EU_MEMBER) : country(SI);
      given.transfer = new TransferFact(ground, null, null, Set.of(), since(1));
      var exception = ground.code().startsWith("A49") || ground.code().startsWith("L38");
      assertEquals(
          exception && !receiverInUnion ? Optional.of(ground) : Optional.empty(),
          given.facts().derogation());
    }
  }

  @Test
  void aGroundIsKnownByItsCode() {
    for (var ground : TransferGround.values()) {
      assertEquals(Optional.of(ground), TransferGround.of(ground.code()));
    }
    assertEquals(Optional.empty(), TransferGround.of("A47-1"));
  }

  private static List<Actors> actors() {
    return yesAndNo().stream()
        .flatMap(holder ->
            yesAndNo().stream()
                .flatMap(desk ->
                    Arrays.<@Nullable Boolean>asList(null, true, false).stream()
                        .map(mark -> new Actors(holder, desk, mark))))
        .toList();
  }

  private static Given given(
      TransferGround ground, Actors actors, Set<CountryFact.Standing> adequate) {
    var given = new Given();
    var police = EnumSet.allOf(OrganisationFact.Standing.class);
    given.holder = new OrganisationFact(RS_SHELTER, RS, actors.holder() ? DESK : NGO);
    given.sendingDesk = new OrganisationFact(RS_DESK, RS, actors.desk() ? DESK : NGO);
    given.receiver = new OrganisationFact(SI_SHELTER, SI, police);
    given.sendingCountry = ground == TransferGround.NATIONAL ? country(RS) : country(RS, EU_MEMBER);
    given.receivingCountry = country(SI, adequate.toArray(CountryFact.Standing[]::new));
    given.processing = new BasisFact(ground.law(), null, null, "RS-LAW-12");
    return given;
  }
}
