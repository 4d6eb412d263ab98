package org.trm.handoff;

import java.util.List;
import org.trm.safeguard.Facts;
import org.trm.safeguard.Judgement;

/** What the gates said, and over which facts. */
record Judged(Judgement judgement, Facts facts) {

  /** What was put before a second person, and where it stands. */
  List<HandoffView.ApprovalInfo> approvals() {
    return facts.secondPerson().approvals().stream()
        .map(approval -> FactsOfApproval.info(facts, approval))
        .toList();
  }
}
