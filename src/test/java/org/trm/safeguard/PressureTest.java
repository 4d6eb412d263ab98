package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.bestinterest.EvidenceKind;
import org.trm.safeguard.Verdict.Refusal;

/** What asks least of the person comes first, and what depends on other answers after them. */
class PressureTest {

  private static final List<Reason> OF_EVIDENCE =
      List.of(
          Reason.CHILD_EVIDENCE_MISSING,
          Reason.CHILD_EVIDENCE_EXPIRED,
          Reason.CHILD_EVIDENCE_REOPENED);

  @Test
  void everyReasonHasItsPlace() {
    var places = Arrays.stream(Reason.values()).map(Pressure::of).distinct().toList();
    assertEquals(Pressure.values().length, places.size());
  }

  @Test
  void whoIsToBeAskedAgainIsAskedAfterWhatCanBeLeftOut() {
    for (var reason : Reason.values()) {
      var place = Pressure.of(reason);
      if (reason.remedy().startsWith("Leave this out or stop")) {
        assertEquals(Pressure.LEAVE_OUT, place, reason.name());
      } else if (reason.remedy().startsWith("Leave this out, or")) {
        assertEquals(Pressure.AGREEMENT, place, reason.name());
      }
      if (reason.remedy().startsWith("Do not send") || reason.remedy().startsWith("Stop:")) {
        assertEquals(Pressure.STOP, place, reason.name());
      }
    }
  }

  @Test
  void paperAndDeskWorkComeBeforeAnythingAskedOfAChild() {
    for (var reason : Reason.values()) {
      for (var kind : EvidenceKind.values()) {
        if (!OF_EVIDENCE.contains(reason)) {
          var talk = child(Reason.CHILD_EVIDENCE_MISSING, EvidenceKind.HEARING);
          var desk = Pressure.of(reason).compareTo(Pressure.TALK) < 0;
          assertEquals(desk, Pressure.order().compare(plain(reason), talk) < 0, reason.name());
        } else {
          assertEquals(placeOf(kind), Pressure.of(child(reason, kind)), kind.name());
        }
      }
    }
  }

  private static Pressure placeOf(EvidenceKind kind) {
    return switch (kind) {
      case AGE_ASSESSMENT,
          GUARDIANSHIP,
          PARENTAL_LINK,
          IDENTITY_STEPS,
          PLACEMENT_RISK,
          FAMILY_TRACING,
          FAMILY_ASSESSMENT,
          CARE_ARRANGEMENT,
          DURABLE_SOLUTION,
          REOPENING ->
          Pressure.AUTHORITY;
      case HEARING, HEARING_NOT_POSSIBLE -> Pressure.TALK;
      case BEST_INTERESTS_ASSESSMENT, BEST_INTERESTS_DETERMINATION -> Pressure.DECISION;
    };
  }

  @Test
  void thatItIsNotGoodForTheChildIsReadBeforeAnybodyIsAsked() {
    var kind = EvidenceKind.BEST_INTERESTS_DETERMINATION;
    assertEquals(Pressure.STOP, Pressure.of(child(Reason.NOT_IN_BEST_INTERESTS, kind)));
  }

  @Test
  void theOrderDoesNotDependOnWhoSpokeFirst() {
    var refusals = new ArrayList<Refusal>();
    for (var reason : Reason.values()) {
      refusals.add(plain(reason));
    }
    var sorted = refusals.stream().sorted(Pressure.order()).toList();
    Collections.reverse(refusals);
    assertEquals(sorted, refusals.stream().sorted(Pressure.order()).toList());
    assertTrue(sorted.getLast().reason().name().startsWith("APPROVAL"));
  }

  private static Refusal plain(Reason reason) {
    return new Refusal(GateName.CONSENT, reason, Missing.NOTHING);
  }

  private static Refusal child(Reason reason, EvidenceKind kind) {
    return new Refusal(GateName.CHILD, reason, Missing.evidence(kind));
  }
}
