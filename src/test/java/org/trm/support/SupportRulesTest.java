package org.trm.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.support.SupportReason.CHECKLIST_UNKNOWN;
import static org.trm.support.SupportReason.CLAIM_IS_OVER;
import static org.trm.support.SupportReason.CLAIM_NOT_AWARDED;
import static org.trm.support.SupportReason.FINDER_MISSING;
import static org.trm.support.SupportReason.FINDER_NOT_ASKED;
import static org.trm.support.SupportReason.FOLLOWED_UP_ALREADY;
import static org.trm.support.SupportReason.INDICATOR_DOUBLED;
import static org.trm.support.SupportReason.INDICATOR_UNKNOWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.directory.Organisation.Kind;
import org.trm.support.ClaimOutcome.AmountClass;
import org.trm.support.ClaimOutcome.ClaimResult;
import org.trm.support.FollowUp.Finding;
import org.trm.support.FollowUp.FollowUpAfter;
import org.trm.support.Screening.Detection;

class SupportRulesTest {

  private static final IndicatorCode KNOWN = new IndicatorCode("THREATS");
  private static final IndicatorCode OTHER = new IndicatorCode("MOON_LANDING");

  @Test
  void aScreeningUsesAChecklistAndSaysWhoSawThePerson() {
    for (var checklist : List.of(Set.<IndicatorCode>of(), Set.of(KNOWN))) {
      for (var seen :
          List.of(
              List.<IndicatorCode>of(), List.of(KNOWN), List.of(OTHER), List.of(KNOWN, KNOWN))) {
        for (var how : Detection.values()) {
          for (@Nullable Kind kind : Arrays.asList(null, Kind.NGO)) {
            var in = new Screening(ScreeningChecklist.OWN_NATIONALS, 1, seen, how, kind, null);
            var alone = how == Detection.BY_THEMSELVES || how == Detection.FAMILY_OR_FRIEND;
            var expected = EnumSet.noneOf(SupportReason.class);
            addIf(checklist.isEmpty(), CHECKLIST_UNKNOWN, expected);
            addIf(!checklist.isEmpty() && seen.contains(OTHER), INDICATOR_UNKNOWN, expected);
            addIf(seen.size() == 2, INDICATOR_DOUBLED, expected);
            addIf(!alone && kind == null, FINDER_MISSING, expected);
            addIf(alone && kind != null, FINDER_NOT_ASKED, expected);
            assertEquals(expected, SupportRules.against(in, checklist));
          }
        }
      }
    }
  }

  @Test
  void nothingIsPaidThatWasNotAwardedAndNothingFollowsTheEnd() {
    for (var before : ClaimResult.values()) {
      for (var first : List.of(true, false)) {
        for (var now : ClaimResult.values()) {
          var earlier = first ? List.<ClaimOutcome>of() : List.of(outcome(before));
          var awarded = !first && before == ClaimResult.AWARDED;
          var over =
              Set.of(ClaimResult.REFUSED, ClaimResult.WITHDRAWN, ClaimResult.PAID).contains(before);
          var paid = now == ClaimResult.PAID || now == ClaimResult.PARTLY_PAID;
          var expected = EnumSet.noneOf(SupportReason.class);
          addIf(!first && over, CLAIM_IS_OVER, expected);
          addIf(paid && !awarded, CLAIM_NOT_AWARDED, expected);
          assertEquals(expected, SupportRules.against(outcome(now), earlier));
        }
      }
    }
  }

  @Test
  void aPersonIsFollowedUpOnceAtEachTime() {
    for (var one : FollowUpAfter.values()) {
      for (var other : FollowUpAfter.values()) {
        assertEquals(
            one == other ? Set.of(FOLLOWED_UP_ALREADY) : Set.of(),
            SupportRules.against(followUp(one), List.of(followUp(other))));
      }
    }
  }

  private static ClaimOutcome outcome(ClaimResult result) {
    return new ClaimOutcome(result, AmountClass.NOT_KNOWN, null);
  }

  private static FollowUp followUp(FollowUpAfter after) {
    return new FollowUp(after, Finding.SETTLED, null);
  }

  private static void addIf(boolean so, SupportReason reason, Set<SupportReason> reasons) {
    if (so) {
      reasons.add(reason);
    }
  }
}
