package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.safeguard.GateName.RISK;
import static org.trm.safeguard.GateName.TWO_PEOPLE;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Reason.APPROVAL_DECLINED;
import static org.trm.safeguard.Reason.APPROVAL_EXPIRED;
import static org.trm.safeguard.Reason.APPROVAL_LAPSED;
import static org.trm.safeguard.Reason.APPROVAL_MISSING;
import static org.trm.safeguard.Reason.APPROVAL_PENDING;
import static org.trm.safeguard.Reason.APPROVED_BY_PROPOSER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.ApprovalFact.Answer;
import org.trm.safeguard.ApprovalFact.Matter;
import org.trm.shared.HandoffType;

class TwoPeopleGateTest {

  private static final List<@Nullable Answer> ANSWERS =
      Arrays.asList(
          null,
          new Answer(true, "RS/two"),
          new Answer(true, "RS/one"),
          new Answer(false, "RS/two"),
          new Answer(false, "RS/one"));
  private static final Set<HandoffType> ALL_BUT_EMERGENCIES =
      EnumSet.complementOf(EnumSet.of(HandoffType.EMERGENCY_ALERT));
  private static final List<Instant> ENDS = List.of(NOW.minusNanos(1), NOW, NOW.plusNanos(1));

  @Test
  void whoProposesDoesNotApproveAndWhatWasApprovedIsWhatSetsOut() {
    for (var type : ALL_BUT_EMERGENCIES) {
      for (var policy : List.of(Set.<HandoffType>of(), Set.of(type))) {
        for (var matter : Matter.values()) {
          for (var version : List.of("hash/si-shelter", "hash/si-desk", "other/si-shelter")) {
            for (var end : ENDS) {
              for (var answer : ANSWERS) {
                var approval = approval(matter, version, end, answer);
                var given = given(type, policy, List.of(approval));
                var needed = type == HandoffType.RETURN || policy.contains(type);
                var there = needed && matter == Matter.RELEASE;
                var declined = answer != null && !answer.agrees();
                var same = version.equals("hash/si-shelter");
                var good = there && !declined && same;
                var live = good && end.isAfter(NOW);
                new Expected()
                    .the(APPROVAL_MISSING, needed && matter != Matter.RELEASE)
                    .the(APPROVAL_DECLINED, there && declined)
                    .the(APPROVAL_LAPSED, there && !declined && !same)
                    .the(APPROVAL_EXPIRED, good && !live)
                    .the(APPROVAL_PENDING, live && answer == null)
                    .the(
                        APPROVED_BY_PROPOSER,
                        live && answer != null && answer.by().equals("RS/one"))
                    .of(TWO_PEOPLE, given);
              }
            }
          }
        }
      }
    }
  }

  @Test
  void withoutAnApprovalNothingThatNeedsOneSetsOut() {
    for (var type : ALL_BUT_EMERGENCIES) {
      for (var policy : subsets(HandoffType.values())) {
        var needed = type == HandoffType.RETURN || policy.contains(type);
        var given = given(type, policy, List.of());
        new Expected().the(APPROVAL_MISSING, needed).of(TWO_PEOPLE, given);
      }
    }
  }

  @Test
  void anEmergencyIsConfirmedByAnotherInTimeAndStaysSo() {
    for (var matter : Matter.values()) {
      for (var version : List.of("hash/si-shelter", "hash/si-desk", "other/si-shelter")) {
        for (var end : ENDS) {
          for (var answer : ANSWERS) {
            var approval = approval(matter, version, end, answer);
            var given = given(HandoffType.EMERGENCY_ALERT, Set.of(), List.of(approval));
            var there = matter == Matter.EMERGENCY;
            var declined = answer != null && !answer.agrees();
            var good = there && !declined && version.equals("hash/si-shelter");
            new Expected()
                .the(APPROVAL_MISSING, !there)
                .the(APPROVAL_DECLINED, there && declined)
                .the(APPROVAL_LAPSED, there && !declined && !good)
                .the(APPROVAL_EXPIRED, good && answer == null && !end.isAfter(NOW))
                .the(APPROVAL_PENDING, good && answer == null && end.isAfter(NOW))
                .the(APPROVED_BY_PROPOSER, good && answer != null && answer.by().equals("RS/one"))
                .of(TWO_PEOPLE, given);
          }
        }
      }
    }
  }

  @Test
  void noPolicyLetsOnePersonConfirmAnEmergency() {
    for (var policy : subsets(HandoffType.values())) {
      var given = given(HandoffType.EMERGENCY_ALERT, policy, List.of());
      new Expected().the(APPROVAL_MISSING, true).of(TWO_PEOPLE, given);
    }
  }

  @Test
  void whereNobodyAsksForTwoTheGateIsNotAsked() {
    assertEquals(new Verdict.NotAsked(), Gate.of(TWO_PEOPLE).judge(new Given().facts()));
  }

  @Test
  void eachMatterHasAnApprovalOfItsOwn() {
    var agreed = new Answer(true, "RS/two");
    var approvals = new ArrayList<ApprovalFact>();
    approvals.add(approval(Matter.HIGH_RISK, "hash/si-shelter", NOW.plusNanos(1), null));
    approvals.add(approval(Matter.RELEASE, "hash/si-shelter", NOW.plusNanos(1), agreed));
    new Expected().of(TWO_PEOPLE, given(HandoffType.RETURN, Set.of(), approvals));
  }

  @Test
  void aHighRiskHasASecondPersonInTheSameWay() {
    for (var version : List.of("hash/si-shelter", "other/si-shelter")) {
      for (var end : ENDS) {
        for (var answer : ANSWERS) {
          var approval = approval(Matter.HIGH_RISK, version, end, answer);
          var given = given(HandoffType.CASE_TRANSFER, Set.of(), List.of(approval));
          given.risks =
              List.of(
                  new RiskFact(
                      RiskFact.Scope.RECEIVING_COUNTRY,
                      Given.SI,
                      RiskFact.Level.HIGH,
                      RiskFact.Mitigated.YES,
                      Given.since(1)));
          var declined = answer != null && !answer.agrees();
          var good = !declined && version.equals("hash/si-shelter");
          var live = good && end.isAfter(NOW);
          new Expected()
              .the(APPROVAL_DECLINED, declined)
              .the(APPROVAL_LAPSED, !declined && !good)
              .the(APPROVAL_EXPIRED, good && !live)
              .the(APPROVAL_PENDING, live && answer == null)
              .the(APPROVED_BY_PROPOSER, live && answer != null && answer.by().equals("RS/one"))
              .of(RISK, given);
        }
      }
    }
  }

  @Test
  void whoDecidedStandsInNoText() {
    var approval = approval(Matter.RELEASE, "v", NOW, new Answer(true, "RS/two"));
    assertEquals("ApprovalFact", approval.toString());
  }

  private static Given given(
      HandoffType type, Set<HandoffType> policy, List<ApprovalFact> approvals) {
    var given = new Given();
    given.type = type;
    given.policy = new Policy(90, 90, policy);
    given.secondPerson = new SecondPerson("hash/si-shelter", approvals);
    return given;
  }

  private static ApprovalFact approval(
      Matter matter, String version, Instant end, @Nullable Answer answer) {
    return new ApprovalFact(new UUID(1, 2), matter, version, "RS/one", end, answer);
  }
}
