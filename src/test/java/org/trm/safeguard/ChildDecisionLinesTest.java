package org.trm.safeguard;

import static org.trm.safeguard.GateName.CHILD;
import static org.trm.safeguard.Given.HR;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.GivenChild.PANEL;
import static org.trm.safeguard.GivenChild.current;
import static org.trm.safeguard.GivenChild.expected;
import static org.trm.safeguard.GivenChild.isThere;
import static org.trm.safeguard.GivenChild.listOf;
import static org.trm.safeguard.Reason.DETERMINATION_WITHOUT_REASONS;
import static org.trm.safeguard.Reason.NOT_IN_BEST_INTERESTS;
import static org.trm.safeguard.Reason.PANEL_OF_ONE_DISCIPLINE;
import static org.trm.safeguard.Reason.PANEL_TOO_SMALL;
import static org.trm.safeguard.Reason.PANEL_WITHOUT_CHILD_PROTECTION;
import static org.trm.safeguard.Reason.PANEL_WITH_CASE_OWNER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.ChildFact.Decision;
import org.trm.safeguard.ChildFact.Panel;
import org.trm.safeguard.ChildFact.Parent;
import org.trm.safeguard.ChildFact.Placement;
import org.trm.safeguard.GivenChild.Paper;
import org.trm.shared.HandoffType;

class ChildDecisionLinesTest {

  @Test
  void aMoveIsDeterminedByAPanelAboutThisCountry() {
    for (var type : Set.of(HandoffType.CASE_TRANSFER, HandoffType.RETURN)) {
      for (var paper : Paper.values()) {
        for (var yes : yesAndNo()) {
          for (var where : List.of(SI, HR)) {
            for (var panel : Arrays.asList(PANEL, null)) {
              var child = new GivenChild();
              child.decisions =
                  listOf(paper).stream().map(p -> new Decision(p, where, yes, panel)).toList();
              var there = isThere(paper) && where.equals(SI);
              expected(there && panel != null ? paper : Paper.MISSING, true)
                  .the(NOT_IN_BEST_INTERESTS, there && !yes)
                  .of(CHILD, child.handedOver(type, true));
            }
          }
        }
      }
    }
  }

  @Test
  void thePanelIsLargeMixedIndependentAndGivesReasons() {
    for (var members : List.of(1, 2, 3, 4, 5)) {
      for (var disciplines : List.of(1, 2, 3)) {
        for (var policy : List.of(1, 3, 5)) {
          for (int bits = 0; bits < 8; bits++) {
            var protection = (bits & 1) > 0;
            var owner = (bits & 2) > 0;
            var reasoned = (bits & 4) > 0;
            var panel = new Panel(members, disciplines, protection, owner, reasoned);
            var child = new GivenChild();
            child.decisions = List.of(new Decision(current(), SI, true, panel));
            var given = child.transferred();
            given.policy = new Policy(90, 90, Set.of(), new ChildPolicy(6, 12, policy));
            new Expected()
                .the(PANEL_TOO_SMALL, members < Math.max(policy, 3))
                .the(PANEL_OF_ONE_DISCIPLINE, disciplines < 2)
                .the(PANEL_WITHOUT_CHILD_PROTECTION, !protection)
                .the(PANEL_WITH_CASE_OWNER, owner)
                .the(DETERMINATION_WITHOUT_REASONS, !reasoned)
                .of(CHILD, given);
          }
        }
      }
    }
  }

  @Test
  void helpIsAssessedAndAPanelsDecisionWillDoWhereNobodyDid() {
    for (var type :
        Set.of(
            HandoffType.SERVICE_REFERRAL,
            HandoffType.INFORMATION_REQUEST,
            HandoffType.NATIONALITY_CHECK,
            HandoffType.TRAVEL_DOCUMENT,
            HandoffType.FAMILY_TRACING)) {
      for (var assessed : Paper.values()) {
        for (var assessedYes : yesAndNo()) {
          for (var determined : Paper.values()) {
            for (var determinedYes : yesAndNo()) {
              var child = new GivenChild();
              child.decisions = decisions(assessed, assessedYes, determined, determinedYes);
              var counts = isThere(assessed) ? assessed : determined;
              var yes = isThere(assessed) ? assessedYes : determinedYes;
              expected(counts, true)
                  .the(NOT_IN_BEST_INTERESTS, isThere(counts) && !yes)
                  .of(CHILD, child.handedOver(type, false));
            }
          }
        }
      }
    }
  }

  @Test
  void nobodyOverridesThatAMoveIsNotInTheChildsBestInterests() {
    for (var parent : Arrays.asList(new Parent(current(), true, true, false), null)) {
      for (var assessed : yesAndNo()) {
        for (var determined : yesAndNo()) {
          for (var placed : yesAndNo()) {
            for (var first : yesAndNo()) {
              var child = new GivenChild();
              child.parent = parent;
              child.placements = List.of(new Placement(current(), SI, SI_SHELTER, !placed));
              var both = decisions(Paper.CURRENT, assessed, Paper.CURRENT, determined);
              child.decisions = first ? both : both.reversed();
              new Expected()
                  .the(
                      NOT_IN_BEST_INTERESTS,
                      !determined || !placed || (!assessed && (parent != null || !first)))
                  .of(CHILD, child.transferred());
            }
          }
        }
      }
    }
  }

  @Test
  void urgentProtectionDoesNotWaitForADecision() {
    var child = new GivenChild();
    child.decisions = List.of();
    child.solution = null;
    child.cares = List.of();
    child.tracing = null;
    child.identity = null;
    for (var type : Set.of(HandoffType.SERVICE_REFERRAL, HandoffType.EMERGENCY_ALERT)) {
      new Expected().of(CHILD, child.handedOver(type, true));
    }
  }

  private static List<Decision> decisions(
      Paper assessed, boolean assessedYes, Paper determined, boolean determinedYes) {
    var decisions = new ArrayList<Decision>();
    listOf(assessed).forEach(proof -> decisions.add(new Decision(proof, SI, assessedYes, null)));
    listOf(determined)
        .forEach(proof -> decisions.add(new Decision(proof, SI, determinedYes, PANEL)));
    return decisions;
  }
}
