package org.trm.safeguard;

import static org.trm.safeguard.ApprovalFact.Matter.HIGH_RISK;
import static org.trm.safeguard.DeclarationFact.Saying.DESPITE_HIGH_RISK;
import static org.trm.safeguard.GateName.RISK;
import static org.trm.safeguard.Given.HR;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.agreeing;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.declared;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.Reason.APPROVAL_MISSING;
import static org.trm.safeguard.Reason.DECLARATION_EXPIRED;
import static org.trm.safeguard.Reason.DECLARATION_INTERPRETED_PARTIALLY;
import static org.trm.safeguard.Reason.DECLARATION_TAKEN_BACK;
import static org.trm.safeguard.Reason.INFORMED_CHOICE_MISSING;
import static org.trm.safeguard.Reason.RISK_ASSESSMENT_EXPIRED;
import static org.trm.safeguard.Reason.RISK_ASSESSMENT_MISSING;
import static org.trm.safeguard.Reason.RISK_HIGH;
import static org.trm.safeguard.Reason.SAFETY_PLAN_MISSING;
import static org.trm.safeguard.RiskFact.Level.HIGH;
import static org.trm.safeguard.RiskFact.Mitigated.NO;
import static org.trm.safeguard.RiskFact.Mitigated.WITH_SAFETY_PLAN;
import static org.trm.safeguard.RiskFact.Scope.RECEIVING_COUNTRY;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.DeclarationFact.Flaw;
import org.trm.shared.AgeStatus;
import org.trm.shared.HandoffType;

class RiskGateTest {

  private static final List<Instant> ENDS = Arrays.asList(null, daysAgo(1), NOW, NOW.plusMillis(1));

  @Test
  void theRiskInTheReceivingCountryWasAssessedLatelyAndIsBearable() {
    for (var scope : RiskFact.Scope.values()) {
      for (var country : Arrays.asList(null, SI, HR)) {
        for (var level : RiskFact.Level.values()) {
          for (var mitigated : RiskFact.Mitigated.values()) {
            for (var age : List.of(-1, 0, 29, 30, 89, 90)) {
              for (var end : ENDS) {
                for (var policy : List.of(30, 90)) {
                  var validity = new Validity(daysAgo(age), end);
                  var given = new Given();
                  given.policy = new Policy(90, policy, Set.of());
                  given.risks = List.of(new RiskFact(scope, country, level, mitigated, validity));
                  var there = scope == RECEIVING_COUNTRY && Objects.equals(country, SI) && age >= 0;
                  var ended = end != null && !NOW.isBefore(end);
                  var old = there && (ended || age >= policy);
                  new Expected()
                      .the(RISK_ASSESSMENT_MISSING, !there)
                      .the(RISK_ASSESSMENT_EXPIRED, old)
                      .the(RISK_HIGH, there && !old && level == HIGH && mitigated == NO)
                      .of(RISK, given);
                }
              }
            }
          }
        }
      }
    }
  }

  @Test
  void intoAHighRiskOnlyAnAdultGoesHomeWhoKnowsItAndNotAlone() {
    for (var type : List.of(HandoffType.RETURN, HandoffType.CASE_TRANSFER)) {
      for (var age : AgeStatus.values()) {
        for (var mitigated : RiskFact.Mitigated.values()) {
          for (var countersigned : yesAndNo()) {
            for (var saidDaysAgo : List.of(0, 2, 3)) {
              for (var end : ENDS) {
                for (var flaws : subsets(Flaw.values())) {
                  var given = high(type, age, mitigated, countersigned);
                  given.declares(
                      declared(DESPITE_HIGH_RISK, new Validity(daysAgo(saidDaysAgo), end), flaws));
                  var goesHome = type == HandoffType.RETURN;
                  var bare = mitigated == NO || (goesHome && age.isChild());
                  var knew = saidDaysAgo <= 2;
                  var judged = goesHome && !bare && knew;
                  var back = flaws.contains(Flaw.TAKEN_BACK);
                  var ended = end != null && !NOW.isBefore(end);
                  new Expected()
                      .the(RISK_HIGH, bare)
                      .the(SAFETY_PLAN_MISSING, goesHome && !bare && mitigated != WITH_SAFETY_PLAN)
                      .the(INFORMED_CHOICE_MISSING, goesHome && !bare && !knew)
                      .the(DECLARATION_TAKEN_BACK, judged && back)
                      .the(DECLARATION_EXPIRED, judged && !back && ended)
                      .the(
                          DECLARATION_INTERPRETED_PARTIALLY,
                          judged && !back && flaws.contains(Flaw.INTERPRETER_NOT_INDEPENDENT))
                      .the(APPROVAL_MISSING, !bare && !countersigned)
                      .of(RISK, given);
                }
              }
            }
          }
        }
      }
    }
  }

  @Test
  void aWishToReturnIsNoChoiceOfAHighRisk() {
    var given = high(HandoffType.RETURN, AgeStatus.ADULT_CONFIRMED, WITH_SAFETY_PLAN, true);
    new Expected().the(INFORMED_CHOICE_MISSING, true).of(RISK, given);
  }

  @Test
  void withoutAnAssessmentNobodyIsSent() {
    var given = new Given();
    given.risks = List.of();
    new Expected().the(RISK_ASSESSMENT_MISSING, true).of(RISK, given);
  }

  @Test
  void theLatestAssessmentCountsAndOfTwoAtOnceTheGraver() {
    for (var one : RiskFact.Level.values()) {
      for (var oneMitigated : RiskFact.Mitigated.values()) {
        for (var other : RiskFact.Level.values()) {
          for (var otherMitigated : RiskFact.Mitigated.values()) {
            for (var otherAge : List.of(1, 2)) {
              var given = new Given();
              given.risks =
                  List.of(
                      new RiskFact(RECEIVING_COUNTRY, SI, other, otherMitigated, since(otherAge)),
                      new RiskFact(RECEIVING_COUNTRY, SI, one, oneMitigated, since(1)));
              var both = otherAge == 1;
              var bare =
                  (one == HIGH && oneMitigated == NO)
                      || (both && other == HIGH && otherMitigated == NO);
              new Expected().the(RISK_HIGH, bare).of(RISK, given);
            }
          }
        }
      }
    }
  }

  private static Given high(
      HandoffType type, AgeStatus age, RiskFact.Mitigated mitigated, boolean countersigned) {
    var given = new Given();
    given.type = type;
    given.age = age;
    given.risks = List.of(new RiskFact(RECEIVING_COUNTRY, SI, HIGH, mitigated, since(2)));
    given.secondPerson = countersigned ? agreeing(HIGH_RISK) : SecondPerson.NOT_ASKED;
    return given;
  }
}
