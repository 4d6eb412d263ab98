package org.trm.safeguard;

import static org.trm.safeguard.GateName.RISK;
import static org.trm.safeguard.Given.HR;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.Reason.RISK_ASSESSMENT_EXPIRED;
import static org.trm.safeguard.Reason.RISK_ASSESSMENT_MISSING;
import static org.trm.safeguard.Reason.RISK_HIGH;
import static org.trm.safeguard.Reason.SAFEGUARD_NOT_AVAILABLE;
import static org.trm.safeguard.RiskFact.Level.HIGH;
import static org.trm.safeguard.RiskFact.Scope.RECEIVING_COUNTRY;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RiskGateTest {

  private static final List<Instant> ENDS = Arrays.asList(null, daysAgo(1), NOW, NOW.plusMillis(1));

  @Test
  void theRiskInTheReceivingCountryWasAssessedLatelyAndIsBearable() {
    for (var scope : RiskFact.Scope.values()) {
      for (var country : Arrays.asList(null, SI, HR)) {
        for (var level : RiskFact.Level.values()) {
          for (var mitigated : yesAndNo()) {
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
                  var high = there && !old && level == HIGH;
                  new Expected()
                      .the(RISK_ASSESSMENT_MISSING, !there)
                      .the(RISK_ASSESSMENT_EXPIRED, old)
                      .the(RISK_HIGH, high && !mitigated)
                      .the(SAFEGUARD_NOT_AVAILABLE, high && mitigated)
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
  void withoutAnAssessmentNobodyIsSent() {
    var given = new Given();
    given.risks = List.of();
    new Expected().the(RISK_ASSESSMENT_MISSING, true).of(RISK, given);
  }

  @Test
  void theLatestAssessmentCountsAndOfTwoAtOnceTheGraver() {
    for (var one : RiskFact.Level.values()) {
      for (var oneMitigated : yesAndNo()) {
        for (var other : RiskFact.Level.values()) {
          for (var otherMitigated : yesAndNo()) {
            for (var otherAge : List.of(1, 2)) {
              var given = new Given();
              given.risks =
                  List.of(
                      new RiskFact(RECEIVING_COUNTRY, SI, other, otherMitigated, since(otherAge)),
                      new RiskFact(RECEIVING_COUNTRY, SI, one, oneMitigated, since(1)));
              var both = otherAge == 1;
              var bare =
                  (one == HIGH && !oneMitigated) || (both && other == HIGH && !otherMitigated);
              var high = one == HIGH || (both && other == HIGH);
              new Expected()
                  .the(RISK_HIGH, bare)
                  .the(SAFEGUARD_NOT_AVAILABLE, high && !bare)
                  .of(RISK, given);
            }
          }
        }
      }
    }
  }
}
