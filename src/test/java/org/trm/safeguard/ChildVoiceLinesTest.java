package org.trm.safeguard;

import static org.trm.safeguard.GateName.CHILD;
import static org.trm.safeguard.Given.HR;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.GivenChild.PANEL;
import static org.trm.safeguard.GivenChild.current;
import static org.trm.safeguard.GivenChild.expected;
import static org.trm.safeguard.GivenChild.isThere;
import static org.trm.safeguard.GivenChild.listOf;
import static org.trm.safeguard.Reason.CHILD_OBJECTS;
import static org.trm.safeguard.Reason.GUARDIAN_REFUSES;
import static org.trm.safeguard.Reason.INTERPRETER_NOT_INDEPENDENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.ChildFact.Decision;
import org.trm.safeguard.ChildFact.Hearing;
import org.trm.safeguard.ChildFact.Proof;
import org.trm.safeguard.ChildFact.Word;
import org.trm.safeguard.GivenChild.Paper;
import org.trm.shared.HandoffType;

class ChildVoiceLinesTest {

  @Test
  void theChildWasHeardThroughNobodyWithAStakeInIt() {
    for (var type : HandoffType.values()) {
      for (var paper : Paper.values()) {
        for (var independent : yesAndNo()) {
          var child = new GivenChild();
          var proof = GivenChild.of(paper);
          child.hearing = proof == null ? null : new Hearing(proof, independent);
          expected(paper, true)
              .the(INTERPRETER_NOT_INDEPENDENT, isThere(paper) && !independent)
              .of(CHILD, child.handedOver(type, false));
        }
      }
    }
  }

  @Test
  void theGuardianAgreesThatTheChildGoesThere() {
    for (var paper : Paper.values()) {
      for (var no : yesAndNo()) {
        for (var where : List.of(SI, HR)) {
          var child = new GivenChild();
          child.guardianSays =
              listOf(paper).stream().map(proof -> new Word(proof, where, no)).toList();
          var meant = isThere(paper) && where.equals(SI);
          expected(meant ? paper : Paper.MISSING, true)
              .the(GUARDIAN_REFUSES, meant && no)
              .of(CHILD, child.transferred());
        }
      }
    }
  }

  @Test
  void theChildWasAskedAndAnObjectionWasDecidedUponAnew() {
    for (var paper : Paper.values()) {
      for (var no : yesAndNo()) {
        for (var where : List.of(SI, HR)) {
          for (var decidedDaysAgo : List.of(0, 1, 2)) {
            var child = new GivenChild();
            child.childSays =
                listOf(paper).stream().map(proof -> new Word(proof, where, no)).toList();
            var decided = new Proof(daysAgo(decidedDaysAgo), null, false);
            child.decisions = List.of(new Decision(decided, SI, true, PANEL));
            var meant = isThere(paper) && where.equals(SI);
            var since = paper == Paper.OLD || decidedDaysAgo == 0;
            expected(meant ? paper : Paper.MISSING, true)
                .the(CHILD_OBJECTS, meant && no && !since)
                .of(CHILD, child.transferred());
          }
        }
      }
    }
  }

  @Test
  void theLatestWordCounts() {
    for (var first : yesAndNo()) {
      for (var second : yesAndNo()) {
        var child = new GivenChild();
        var words = List.of(new Word(current(), SI, first), new Word(current(), SI, second));
        child.guardianSays = words;
        child.childSays = words;
        new Expected()
            .the(GUARDIAN_REFUSES, second)
            .the(CHILD_OBJECTS, second)
            .of(CHILD, child.transferred());
      }
    }
  }
}
