package org.trm.approval;

import static org.trm.approval.ApprovalReason.ALREADY_APPROVED;
import static org.trm.approval.ApprovalReason.ALREADY_DECIDED;
import static org.trm.approval.ApprovalReason.ALREADY_PROPOSED;
import static org.trm.approval.ApprovalReason.APPROVAL_TAKEN_BACK;
import static org.trm.approval.ApprovalReason.APPROVAL_USED;
import static org.trm.approval.ApprovalReason.NOTHING_TO_TAKE_BACK;
import static org.trm.approval.ApprovalReason.NOT_YOUR_WORD;
import static org.trm.approval.ApprovalReason.NO_HUMAN;
import static org.trm.approval.ApprovalReason.PROPOSAL_EXPIRED;
import static org.trm.approval.ApprovalReason.SAME_PERSON;
import static org.trm.approval.ApprovalReason.SUBJECT_CHANGED;
import static org.trm.approval.ApprovalReason.WRONG_DUTY;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.trm.identity.Caller;

/** Who may propose and decide what, and when not. */
final class ApprovalRules {

  private ApprovalRules() {}

  /** Why this caller may not propose this kind of thing at all. */
  static Optional<ApprovalReason> againstProposer(Caller caller, ApprovalKind kind) {
    return against(caller, kind.mayBeProposedBy(caller));
  }

  /** Why this caller may not decide this kind of thing at all. */
  static Optional<ApprovalReason> againstDecider(Caller caller, ApprovalKind kind) {
    return against(caller, kind.mayBeDecidedBy(caller));
  }

  private static Optional<ApprovalReason> against(Caller caller, boolean dutyFits) {
    if (!dutyFits) {
      return Optional.of(WRONG_DUTY);
    }
    return Human.behind(caller).isEmpty() ? Optional.of(NO_HUMAN) : Optional.empty();
  }

  /** Why what stands already leaves no room for another proposal. */
  static Optional<ApprovalReason> againstAnother(ApprovalState latest) {
    return switch (latest) {
      case PENDING -> Optional.of(ALREADY_PROPOSED);
      case APPROVED -> Optional.of(ALREADY_APPROVED);
      case DECLINED, EXPIRED, LAPSED, TAKEN_BACK -> Optional.empty();
    };
  }

  /** Why this caller may not take it back: each takes back what they said themself. */
  static Optional<ApprovalReason> againstTakingBack(Caller caller, Approval proposal) {
    var human = Human.behind(caller);
    if (human.isEmpty()) {
      return Optional.of(NO_HUMAN);
    }
    return isWordOf(human.get(), proposal) ? Optional.empty() : Optional.of(NOT_YOUR_WORD);
  }

  private static boolean isWordOf(Human human, Approval proposal) {
    var answer = proposal.answer();
    return human.equals(proposal.proposer()) || (answer != null && human.equals(answer.by()));
  }

  /**
   * Why what stands so cannot be taken back by anybody.
   *
   * @param used whether the move that needed it was made
   */
  static Optional<ApprovalReason> againstTakingBack(ApprovalState state, boolean used) {
    return switch (state) {
      case PENDING -> Optional.empty();
      case APPROVED -> used ? Optional.of(APPROVAL_USED) : Optional.empty();
      case TAKEN_BACK -> Optional.of(APPROVAL_TAKEN_BACK);
      case DECLINED, EXPIRED, LAPSED -> Optional.of(NOTHING_TO_TAKE_BACK);
    };
  }

  /** Everything that is against this human's deciding a proposal that stands so. */
  static Set<ApprovalReason> against(Human decider, Approval proposal, ApprovalState state) {
    var reasons = EnumSet.noneOf(ApprovalReason.class);
    if (proposal.answer() != null) {
      reasons.add(ALREADY_DECIDED);
    }
    if (proposal.proposer().equals(decider)) {
      reasons.add(SAME_PERSON);
    }
    if (state == ApprovalState.EXPIRED) {
      reasons.add(PROPOSAL_EXPIRED);
    }
    if (state == ApprovalState.LAPSED) {
      reasons.add(SUBJECT_CHANGED);
    }
    if (state == ApprovalState.TAKEN_BACK) {
      reasons.add(APPROVAL_TAKEN_BACK);
    }
    return reasons;
  }
}
