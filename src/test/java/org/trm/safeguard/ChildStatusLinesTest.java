package org.trm.safeguard;

import static org.trm.safeguard.GateName.CHILD;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.GivenChild.expected;
import static org.trm.safeguard.GivenChild.isThere;
import static org.trm.safeguard.GivenChild.isTrusted;
import static org.trm.safeguard.GivenChild.parents;
import static org.trm.safeguard.Reason.ADULT_WITHOUT_ASSESSMENT;
import static org.trm.safeguard.Reason.GUARDIAN_INTERIM_ONLY;
import static org.trm.safeguard.Reason.GUARDIAN_IS_CASEWORKER;
import static org.trm.safeguard.Reason.GUARDIAN_SUSPECTED;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.ChildFact.Guardian;
import org.trm.safeguard.ChildFact.Parent;
import org.trm.safeguard.GivenChild.Paper;
import org.trm.shared.HandoffType;

class ChildStatusLinesTest {

  @Test
  void nobodyIsAnAdultWithoutAnAssessment() {
    for (var type : HandoffType.values()) {
      for (var calledAdult : yesAndNo()) {
        for (var urgent : yesAndNo()) {
          var child = new GivenChild();
          child.calledAdult = calledAdult;
          new Expected()
              .the(ADULT_WITHOUT_ASSESSMENT, calledAdult)
              .of(CHILD, child.handedOver(type, urgent));
        }
      }
    }
  }

  @Test
  void aGuardianIsInOfficeAndIndependentOrAParentIsBeyondDoubt() {
    for (var type : Set.of(HandoffType.CASE_TRANSFER, HandoffType.SERVICE_REFERRAL)) {
      for (var urgent : yesAndNo()) {
        for (var parent : parents()) {
          for (var paper : Paper.values()) {
            for (int bits = 0; bits < 8; bits++) {
              guardian(type, urgent, parent, paper, bits);
            }
          }
        }
      }
    }
  }

  private static void guardian(
      HandoffType type, boolean urgent, @Nullable Parent parent, Paper paper, int bits) {
    var interim = (bits & 1) > 0;
    var suspected = (bits & 2) > 0;
    var caseworker = (bits & 4) > 0;
    var child = new GivenChild();
    child.parent = parent;
    var proof = GivenChild.of(paper);
    child.guardian =
        proof == null ? null : new Guardian(proof, proof.from(), interim, suspected, caseworker);
    var expected = new Expected();
    if (!isTrusted(parent)) {
      var holds = Set.of(Paper.CURRENT, Paper.LAST_MOMENT, Paper.OLD).contains(paper);
      var interimWillDo = urgent && type == HandoffType.SERVICE_REFERRAL;
      expected(expected, paper, false)
          .the(GUARDIAN_INTERIM_ONLY, holds && interim && !interimWillDo)
          .the(GUARDIAN_SUSPECTED, isThere(paper) && suspected)
          .the(GUARDIAN_IS_CASEWORKER, isThere(paper) && caseworker);
    }
    expected.of(CHILD, child.handedOver(type, urgent));
  }

  @Test
  void aParentInAGroupIsWithTheChildWhenThereIsNoDoubtAboutTheGroup() {
    for (var finding : CompanyFact.Finding.values()) {
      for (var parentTravels : Given.yesAndNo()) {
        var child = new GivenChild();
        child.parent = new Parent(GivenChild.current(), true, true, false);
        child.guardian = null;
        child.solution = null;
        var given = child.transferred();
        given.company = new CompanyFact(finding, parentTravels);
        var beyondDoubt = finding == CompanyFact.Finding.NOTHING_FOUND && parentTravels;
        new Expected().the(Reason.CHILD_EVIDENCE_MISSING, !beyondDoubt).of(CHILD, given);
      }
    }
  }

  @Test
  void stepsWereTakenToEstablishWhoTheChildIs() {
    for (var paper : Paper.values()) {
      var child = new GivenChild();
      child.identity = GivenChild.of(paper);
      expected(paper, false).of(CHILD, child.transferred());
    }
  }
}
