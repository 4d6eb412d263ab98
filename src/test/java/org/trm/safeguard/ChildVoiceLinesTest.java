package org.trm.safeguard;

import static org.trm.safeguard.GateName.CHILD;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.GivenChild.expected;
import static org.trm.safeguard.GivenChild.isThere;
import static org.trm.safeguard.Reason.INTERPRETER_NOT_INDEPENDENT;

import org.junit.jupiter.api.Test;
import org.trm.safeguard.ChildFact.Hearing;
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
}
