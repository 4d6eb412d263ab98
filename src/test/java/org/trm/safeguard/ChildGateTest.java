package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trm.safeguard.GateName.CHILD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trm.bestinterest.ChildLine;
import org.trm.safeguard.Verdict.Refusal;
import org.trm.shared.AgeStatus;
import org.trm.shared.HandoffType;

class ChildGateTest {

  private static final List<String> ASSESSMENT =
      List.of("GUARDIANSHIP", "HEARING", "BEST_INTERESTS_ASSESSMENT");

  private static final List<String> URGENT = List.of("GUARDIANSHIP", "PLACEMENT_RISK", "HEARING");

  private static final List<String> ALL =
      List.of(
          "GUARDIANSHIP",
          "IDENTITY_STEPS",
          "PLACEMENT_RISK",
          "FAMILY_TRACING",
          "CARE_ARRANGEMENT",
          "DURABLE_SOLUTION",
          "HEARING",
          "BEST_INTERESTS_DETERMINATION");

  @Test
  void whoMayBeAChildIsAChildAndAnAdultIsNotAsked() {
    for (var age : AgeStatus.values()) {
      var given = new GivenChild().transferred();
      given.age = age;
      var asked = !Gate.of(CHILD).judge(given.facts()).equals(new Verdict.NotAsked());
      assertEquals(age != AgeStatus.ADULT_CONFIRMED, asked, age.name());
      new Expected().of(CHILD, given);
      given.child = ChildFact.NOTHING;
      assertEquals(asked, !refusals(given).isEmpty());
    }
  }

  @Test
  void everyLineThatIsMissingIsListedTheLeastPressingFirst() {
    for (var type : HandoffType.values()) {
      for (var urgent : Given.yesAndNo()) {
        var given = new Given();
        given.type = type;
        given.urgent = urgent;
        given.age = AgeStatus.AGE_DISPUTED;
        var listed = refusals(given).stream().map(refusal -> refusal.missing().codes());
        assertEquals(expected(type, urgent), listed.map(codes -> codes.get("evidence")).toList());
      }
    }
  }

  private static List<String> expected(HandoffType type, boolean urgent) {
    return switch (type) {
      case RETURN, CASE_TRANSFER -> ALL;
      case SERVICE_REFERRAL -> urgent ? URGENT : ASSESSMENT;
      case INFORMATION_REQUEST, NATIONALITY_CHECK, TRAVEL_DOCUMENT, FAMILY_TRACING -> ASSESSMENT;
      case EMERGENCY_ALERT -> List.of("GUARDIANSHIP", "HEARING"); // it places nobody
    };
  }

  @Test
  void whatIsMissingSaysItsLineItsLawAndWhatToDo() {
    var given = new Given();
    given.age = AgeStatus.CHILD_CONFIRMED;
    var first = refusals(given).getFirst();
    assertEquals(Map.of("line", "GUARDIAN", "evidence", "GUARDIANSHIP"), first.missing().codes());
    assertEquals(ChildLine.GUARDIAN.source(), first.source());
    assertEquals(ChildLine.GUARDIAN.next(), first.remedy());
    assertEquals(MendAt.BEST_INTERESTS, first.reason().mendAt());
  }

  @Test
  void whatIsWrongSaysItsOwnRemedy() {
    var child = new GivenChild();
    child.calledAdult = true;
    var refusal = refusals(child.transferred()).getFirst();
    assertEquals(Reason.ADULT_WITHOUT_ASSESSMENT.remedy(), refusal.remedy());
  }

  @Test
  void aPolicyCountsInWholeMonths() {
    assertThrows(IllegalArgumentException.class, () -> new ChildPolicy(0, 12, 3));
    assertThrows(IllegalArgumentException.class, () -> new ChildPolicy(6, 0, 3));
    assertEquals(3, new ChildPolicy(6, 12, 0).panelMembers());
  }

  @Test
  void theChildIsInNoText() {
    assertEquals("ChildFact", new GivenChild().fact().toString());
  }

  private static List<Refusal> refusals(Given given) {
    return Gate.of(CHILD).judge(given.facts()).refusals();
  }
}
