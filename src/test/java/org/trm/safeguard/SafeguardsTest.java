package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.safeguard.GateName.CHILD;
import static org.trm.safeguard.GateName.CONSENT;
import static org.trm.safeguard.GateName.DANGER;
import static org.trm.safeguard.GateName.RISK;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Moment.ACCEPT;
import static org.trm.safeguard.Moment.PREFLIGHT;
import static org.trm.safeguard.Moment.RELEASE;
import static org.trm.safeguard.Moment.SUBMIT;
import static org.trm.safeguard.Reason.SECTION_OUTSIDE_TEMPLATE;
import static org.trm.safeguard.Reason.USE_CONDITIONS_NOT_ACCEPTED;
import static org.trm.shared.HandoffType.EMERGENCY_ALERT;
import static org.trm.shared.HandoffType.SERVICE_REFERRAL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.Facts.Acceptance;
import org.trm.safeguard.Verdict.Refusal;
import org.trm.shared.AgeStatus;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;

class SafeguardsTest {

  private static final Set<Moment> REAL = EnumSet.of(PREFLIGHT, SUBMIT, ACCEPT, RELEASE);

  @Test
  void aCaseThatHasEverythingMaySetOut() {
    for (var type : List.of(HandoffType.CASE_TRANSFER, HandoffType.SERVICE_REFERRAL)) {
      for (var moment : REAL) {
        var given = new Given();
        given.type = type;
        assertEquals(List.of(), Safeguards.judge(moment, given.facts()).refusals());
      }
    }
  }

  @Test
  void aPreflightOfADraftJudgesEverythingThatCanBeKnown() {
    var given = new Given();
    given.acceptance = null;
    var judgement = Safeguards.judge(PREFLIGHT, given.facts());
    assertTrue(judgement.passes());
    assertEquals(EnumSet.allOf(GateName.class), judgement.verdicts().keySet());
  }

  @Test
  void everyRefusalIsListedTheLeastPressingFirst() {
    var given = new Given();
    given.age = AgeStatus.AGE_DISPUTED;
    given.consents = List.of();
    given.risks = List.of();
    given.dangers = List.of(new DangerFact(DangerFact.Kind.ENDANGERS_FAMILY, SI));
    var gates = Safeguards.judge(SUBMIT, given.facts()).refusals().stream().map(Refusal::gate);
    var listed = new ArrayList<>(List.of(DANGER));
    listed.addAll(Collections.nCopies(7, CHILD)); // paper, and the hearing
    listed.addAll(List.of(RISK, CHILD, CONSENT, CONSENT));
    assertEquals(listed, gates.toList());
  }

  @Test
  void aRequestCarriesWhatItsQuestionNeeds() {
    for (var type : HandoffType.values()) {
      for (var moment : Set.of(PREFLIGHT, SUBMIT)) {
        var given = new Given();
        given.type = type;
        given.sections = Set.of(DataCategory.EXPLOITATION);
        var reasons = Safeguards.judge(moment, given.facts()).refusals().stream();
        assertEquals(
            type.isRequest() || type == SERVICE_REFERRAL || type == EMERGENCY_ALERT,
            reasons.anyMatch(refusal -> refusal.reason() == SECTION_OUTSIDE_TEMPLATE),
            type.name());
      }
    }
  }

  @Test
  void noChildAndNoReturnIsWavedThroughAtAnyMoment() {
    for (var moment : REAL) {
      var child = new Given();
      child.age = AgeStatus.CHILD_PRESUMED;
      var homeward = new Given();
      homeward.type = HandoffType.RETURN;
      homeward.returning = ReturnFact.NOTHING;
      assertFalse(Safeguards.judge(moment, child.facts()).passes());
      assertFalse(Safeguards.judge(moment, homeward.facts()).passes());
    }
  }

  @Test
  void theReceiverLearnsOnlyThatSomethingChangedForTheSender() {
    var judgement = Safeguards.judge(ACCEPT, ofAChildInDanger(2));
    assertEquals(List.of(Refusal.senderSafeguardsChanged()), judgement.toldToReceiver());
    assertEquals(null, judgement.toldToReceiver().getFirst().source());
    assertEquals(
        List.of(DANGER, CHILD, CONSENT),
        judgement.ofSender().stream().map(Refusal::gate).distinct().toList());
  }

  @Test
  void theReceiverMendsItsOwnBeforeItIsToldToWait() {
    var judgement = Safeguards.judge(ACCEPT, ofAChildInDanger(null));
    assertEquals(
        List.of(USE_CONDITIONS_NOT_ACCEPTED),
        judgement.toldToReceiver().stream().map(Refusal::reason).toList());
    assertFalse(judgement.ofSender().isEmpty());
  }

  private static Facts ofAChildInDanger(@Nullable Integer conditions) {
    var given = new Given();
    given.age = AgeStatus.CHILD_CONFIRMED;
    given.dangers = List.of(new DangerFact(DangerFact.Kind.AUTHORITIES_PERSECUTE, SI));
    given.acceptance = new Acceptance(SI_DESK, conditions);
    return given.facts();
  }

  @Test
  void whatIsTheReceiversAloneIsToldInFull() {
    var given = new Given();
    given.acceptance = new Acceptance(SI_DESK, 1);
    var judgement = Safeguards.judge(ACCEPT, given.facts());
    assertEquals(judgement.refusals(), judgement.toldToReceiver());
    assertEquals(List.of(), judgement.ofSender());
  }

  @Test
  void anAcceptanceIsNotJudgedBeforeThereIsOne() {
    var given = new Given();
    given.acceptance = null;
    for (var moment : Set.of(ACCEPT, RELEASE)) {
      assertThrows(IllegalArgumentException.class, () -> Safeguards.judge(moment, given.facts()));
    }
  }
}
