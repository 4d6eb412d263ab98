package org.trm.safeguard;

import static org.trm.safeguard.BasisFact.Regime.GDPR;
import static org.trm.safeguard.BasisFact.Regime.LAW_ENFORCEMENT_DIRECTIVE;
import static org.trm.safeguard.BasisFact.Regime.NATIONAL;
import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.GateName.TRANSFER_BASIS;
import static org.trm.safeguard.Given.NGO;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.RS;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.country;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.Reason.CORRIDOR_NOT_REGISTERED;
import static org.trm.safeguard.Reason.IMPACT_ASSESSMENT_OVERDUE;
import static org.trm.safeguard.Reason.RECEIVER_NOT_COMPETENT;
import static org.trm.safeguard.Reason.TRANSFER_BASIS_EXPIRED;
import static org.trm.safeguard.Reason.TRANSFER_BASIS_MISSING;
import static org.trm.safeguard.Reason.TRANSFER_GROUND_NOT_APPLICABLE;
import static org.trm.safeguard.TransferGround.A49_1_E;
import static org.trm.safeguard.TransferGround.L38_1_A;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which law decides over a transfer, and whether anything was recorded under it that holds. */
class TransferBasisGateTest {

  private enum Recorded {
    NOTHING,
    WITHOUT_END,
    FROM_NOW,
    NOT_YET,
    IN_FORCE,
    ENDED;

    /** Under grounds that ask for nothing more. */
    @Nullable TransferFact fact(TransferGround ground) {
      return switch (this) {
        case NOTHING -> null;
        case WITHOUT_END -> transfer(ground, daysAgo(1), null);
        case FROM_NOW -> transfer(ground, NOW, null);
        case NOT_YET -> transfer(ground, NOW.plusMillis(1), null);
        case IN_FORCE -> transfer(ground, daysAgo(1), NOW.plusMillis(1));
        case ENDED -> transfer(ground, daysAgo(1), NOW);
      };
    }

    private static TransferFact transfer(
        TransferGround ground, Instant from, @Nullable Instant until) {
      return new TransferFact(ground, "RS-LAW-65", null, Set.of(), new Validity(from, until));
    }
  }

  private static final List<TransferGround> ONE_OF_EACH_LAW =
      List.of(A49_1_E, L38_1_A, TransferGround.NATIONAL);
  private static final List<BasisFact.@Nullable Regime> REGIMES =
      Arrays.asList(null, GDPR, LAW_ENFORCEMENT_DIRECTIVE, NATIONAL);

  @Test
  void whatStaysInOneCountryIsNotTransferred() {
    for (var recorded : Recorded.values()) {
      var given = new Given();
      given.receivingCountry = country(RS);
      given.corridor = new CorridorFact(null);
      given.transfer = recorded.fact(TransferGround.NATIONAL);
      new Expected().of(TRANSFER_BASIS, given);
    }
  }

  @Test
  void everyCorridorIsJudgedByTheSendersLaw() {
    for (var senderInUnion : yesAndNo()) {
      for (var receiverInUnion : yesAndNo()) {
        for (var regime : REGIMES) {
          for (var receiverCompetent : yesAndNo()) {
            for (var ground : ONE_OF_EACH_LAW) {
              for (var recorded : Recorded.values()) {
                var given = between(senderInUnion, receiverInUnion);
                given.receiver = receiver(receiverCompetent);
                given.processing = regime == null ? null : new BasisFact(regime, null, null, null);
                given.transfer = recorded.fact(ground);
                var leaves = !senderInUnion || !receiverInUnion;
                var nothing = recorded == Recorded.NOTHING || recorded == Recorded.NOT_YET;
                var there = leaves && !nothing;
                var binding = law(senderInUnion, regime);
                new Expected()
                    .the(TRANSFER_BASIS_MISSING, leaves && nothing)
                    .the(TRANSFER_BASIS_EXPIRED, there && recorded == Recorded.ENDED)
                    .the(TRANSFER_GROUND_NOT_APPLICABLE, there && ground.law() != binding)
                    .the(
                        RECEIVER_NOT_COMPETENT,
                        there && ground == L38_1_A && ground.law() == binding && !receiverCompetent)
                    .of(TRANSFER_BASIS, given);
              }
            }
          }
        }
      }
    }
  }

  @Test
  void somebodyAnswersForEveryCorridor() {
    for (var senderInUnion : yesAndNo()) {
      for (var receiverInUnion : yesAndNo()) {
        for (var until : Arrays.asList(null, NOW, NOW.plusMillis(1))) {
          var given = between(senderInUnion, receiverInUnion);
          given.transfer =
              Recorded.IN_FORCE.fact(senderInUnion ? A49_1_E : TransferGround.NATIONAL);
          given.corridor = new CorridorFact(until);
          new Expected()
              .the(CORRIDOR_NOT_REGISTERED, until == null)
              .the(IMPACT_ASSESSMENT_OVERDUE, NOW.equals(until))
              .of(TRANSFER_BASIS, given);
        }
      }
    }
  }

  private static BasisFact.Regime law(boolean inUnion, BasisFact.@Nullable Regime recorded) {
    var directive = recorded == LAW_ENFORCEMENT_DIRECTIVE;
    return inUnion ? directive ? LAW_ENFORCEMENT_DIRECTIVE : GDPR : NATIONAL;
  }

  private static Given between(boolean senderInUnion, boolean receiverInUnion) {
    var given = new Given();
    given.sendingCountry = senderInUnion ? country(RS, EU_MEMBER) : country(RS);
    given.receivingCountry = receiverInUnion ? country(SI, EU_MEMBER) : country(SI);
    return given;
  }

  private static OrganisationFact receiver(boolean competent) {
    var police = EnumSet.allOf(OrganisationFact.Standing.class);
    return new OrganisationFact(SI_SHELTER, SI, competent ? police : NGO);
  }
}
