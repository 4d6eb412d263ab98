package org.trm.approval;

import org.jspecify.annotations.Nullable;

/** A proposal as it is kept, with the decision and the taking back if there are any. */
record Proposed(
    ProposalEntity proposal,
    @Nullable DecisionEntity decision,
    @Nullable TakenBackEntity takenBack) {

  /** Waiting is the first version, decided the second; what is taken back is one more. */
  long version() {
    return 1L + (decision == null ? 0 : 1) + (takenBack == null ? 0 : 1);
  }

  Approval value() {
    return new Approval(
        proposal.id(),
        proposal.kind(),
        proposal.subject(),
        proposal.proposer(),
        proposal.expiresAt(),
        decision == null ? null : decision.answer(),
        takenBack != null);
  }
}
