package org.trm.approval;

import org.jspecify.annotations.Nullable;

/** A proposal as it is kept, with the decision if there is one. */
record Proposed(ProposalEntity proposal, @Nullable DecisionEntity decision) {

  /** Waiting is the first version, decided the second and last. */
  long version() {
    return decision == null ? 1 : 2;
  }

  Approval value() {
    return new Approval(
        proposal.id(),
        proposal.kind(),
        proposal.subject(),
        proposal.proposer(),
        proposal.expiresAt(),
        decision == null ? null : decision.answer());
  }
}
