package org.trm.safeguard;

import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.GateName.CHILD;
import static org.trm.safeguard.Given.HR;
import static org.trm.safeguard.Given.RS;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.country;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.GivenChild.current;
import static org.trm.safeguard.GivenChild.expected;
import static org.trm.safeguard.GivenChild.isThere;
import static org.trm.safeguard.GivenChild.listOf;
import static org.trm.safeguard.Reason.CENTRAL_AUTHORITY_CONSENT_MISSING;
import static org.trm.safeguard.Reason.CHILD_EVIDENCE_EXPIRED;
import static org.trm.safeguard.Reason.CHILD_EVIDENCE_MISSING;
import static org.trm.safeguard.Reason.FAMILY_NOT_SUITABLE;
import static org.trm.safeguard.Reason.NOT_IN_BEST_INTERESTS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.ChildFact.Care;
import org.trm.safeguard.ChildFact.Family;
import org.trm.safeguard.ChildFact.Placement;
import org.trm.safeguard.ChildFact.Proof;
import org.trm.safeguard.ChildFact.Tracing;
import org.trm.safeguard.GivenChild.Paper;
import org.trm.shared.HandoffType;

class ChildFutureLinesTest {

  @Test
  void thisPlacementInThisCountryWasFoundSafeLately() {
    for (var paper : Paper.values()) {
      for (var against : yesAndNo()) {
        for (var there : List.of(SI, HR)) {
          for (var at : List.of(SI_SHELTER, SI_DESK)) {
            var child = new GivenChild();
            child.placements =
                listOf(paper).stream().map(p -> new Placement(p, there, at, against)).toList();
            var meant = isThere(paper) && there.equals(SI) && at.equals(SI_SHELTER);
            expected(meant ? paper : Paper.MISSING, true)
                .the(NOT_IN_BEST_INTERESTS, meant && against)
                .of(CHILD, child.transferred());
          }
        }
      }
    }
  }

  @Test
  void noPolicyLetsARiskAssessmentHoldForMoreThanNinetyDays() {
    for (var policy : List.of(30, 90, 120)) {
      for (var age : List.of(0, 29, 30, 89, 90, 119)) {
        var child = new GivenChild();
        var proof = new Proof(daysAgo(age), null, false);
        child.placements = List.of(new Placement(proof, SI, SI_SHELTER, false));
        var given = child.transferred();
        given.policy = new Policy(90, policy, Set.of());
        new Expected().the(CHILD_EVIDENCE_EXPIRED, age >= Math.min(policy, 90)).of(CHILD, given);
      }
    }
  }

  @Test
  void aLaterAssessmentCountsInsteadOfAnEarlier() {
    for (var first : yesAndNo()) {
      for (var second : yesAndNo()) {
        var child = new GivenChild();
        child.placements =
            List.of(
                new Placement(current(), SI, SI_SHELTER, first),
                new Placement(current(), SI, SI_SHELTER, second));
        new Expected().the(NOT_IN_BEST_INTERESTS, second).of(CHILD, child.transferred());
      }
    }
  }

  @Test
  void theFamilyWasLookedForAndAssessedThereIfItWasFound() {
    for (var paper : Paper.values()) {
      for (var found : yesAndNo()) {
        for (var assessed : Paper.values()) {
          for (var where : List.of(SI, RS)) {
            for (var suitable : yesAndNo()) {
              var child = new GivenChild();
              var proof = GivenChild.of(paper);
              child.tracing = proof == null ? null : new Tracing(proof, found, false);
              child.families =
                  listOf(assessed).stream().map(p -> new Family(p, where, suitable)).toList();
              var expected = expected(paper, false);
              if (found && isThere(paper)) {
                expected(expected, where.equals(SI) ? assessed : Paper.MISSING, false);
              }
              expected.of(CHILD, child.transferred());
            }
          }
        }
      }
    }
  }

  @Test
  void theCareIsConfirmedThereAndConsentedToWhereAConventionAsks() {
    for (var paper : Paper.values()) {
      for (var form : Care.Form.values()) {
        for (var consented : yesAndNo()) {
          for (var union : yesAndNo()) {
            for (var there : List.of(SI, HR)) {
              for (var at : List.of(SI_SHELTER, SI_DESK)) {
                var child = new GivenChild();
                child.cares =
                    listOf(paper).stream()
                        .map(proof -> new Care(proof, there, at, form, consented))
                        .toList();
                var given = child.transferred();
                given.sendingCountry = union ? country(RS, EU_MEMBER) : country(RS);
                var meant = isThere(paper) && there.equals(SI) && at.equals(SI_SHELTER);
                var asks =
                    form == Care.Form.OTHERS_UNDER_CONVENTION
                        || (form == Care.Form.OTHERS && union);
                expected(meant ? paper : Paper.MISSING, false)
                    .the(CENTRAL_AUTHORITY_CONSENT_MISSING, meant && asks && !consented)
                    .of(CHILD, given);
              }
            }
          }
        }
      }
    }
  }

  @Test
  void noChildGoesToAFamilyThatWasFoundUnfit() {
    for (var form : Care.Form.values()) {
      for (var unsuitable : yesAndNo()) {
        for (var suitable : yesAndNo()) {
          var child = new GivenChild();
          child.tracing = new Tracing(current(), true, unsuitable);
          child.families = List.of(new Family(current(), SI, suitable));
          child.cares = List.of(new Care(current(), SI, SI_SHELTER, form, true));
          new Expected()
              .the(FAMILY_NOT_SUITABLE, form == Care.Form.FAMILY && (unsuitable || !suitable))
              .of(CHILD, child.transferred());
        }
      }
    }
  }

  @Test
  void thereIsASolutionThatStillHolds() {
    for (var paper : Paper.values()) {
      var child = new GivenChild();
      child.solution = GivenChild.of(paper);
      expected(paper, false).of(CHILD, child.transferred());
    }
  }

  @Test
  void urgentHelpAsksForThePlacementToo() {
    var child = new GivenChild();
    child.placements = List.of();
    new Expected()
        .the(CHILD_EVIDENCE_MISSING, true)
        .of(CHILD, child.handedOver(HandoffType.SERVICE_REFERRAL, true));
    new Expected().of(CHILD, child.handedOver(HandoffType.SERVICE_REFERRAL, false));
  }

  @Test
  void anAlertPlacesNobodyAndAsksForNoPlacement() {
    var child = new GivenChild();
    child.placements = List.of();
    new Expected().of(CHILD, child.handedOver(HandoffType.EMERGENCY_ALERT, true));
  }
}
