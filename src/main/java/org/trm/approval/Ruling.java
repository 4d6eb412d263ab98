package org.trm.approval;

import org.jspecify.annotations.Nullable;
import org.trm.shared.OrganisationId;

/**
 * What a human says to a proposal.
 *
 * @param reason why not; absent from an approval
 * @param organisation for which the human speaks
 */
record Ruling(
    ApprovalDecision decision,
    @Nullable DeclineReason reason,
    Human by,
    OrganisationId organisation) {
  Ruling {
    if ((decision == ApprovalDecision.DECLINED) != (reason != null)) {
      throw new IllegalArgumentException("who declines says why, who approves does not");
    }
  }
}
