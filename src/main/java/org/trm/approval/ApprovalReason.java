package org.trm.approval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trm.problem.Refusal;

/** Why something cannot be proposed or decided. */
enum ApprovalReason {
  WRONG_DUTY("Somebody with another duty decides this; see the contract for which."),
  NO_HUMAN("Call in the name of a human; a system decides nothing."),
  SAME_PERSON("Ask somebody else: who proposes does not decide, whichever system they use."),
  ALREADY_PROPOSED("Nothing to do: a second person has this before them."),
  ALREADY_APPROVED("Nothing to do: a second person has agreed."),
  ALREADY_DECIDED("Nothing to do: this was decided; propose anew if something changed."),
  PROPOSAL_EXPIRED("Propose it anew; this proposal is too old."),
  SUBJECT_CHANGED("Look at it again and propose it anew; it is not what was proposed any more."),
  APPROVAL_TAKEN_BACK("Nothing to do: this was taken back; propose it anew if it is right again."),
  NOT_YOUR_WORD("Ask whoever proposed or approved it: each takes back their own word."),
  NOTHING_TO_TAKE_BACK("Nothing to do: it does not stand any more."),
  APPROVAL_USED("Stop what came of it instead: the approval has been used already.");

  private static final String SOURCE =
      "Rule of this service: nobody decides alone what cannot be undone";

  private final String remedy;

  ApprovalReason(String remedy) {
    this.remedy = remedy;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, SOURCE);
  }

  static List<Refusal> refusals(Collection<ApprovalReason> reasons) {
    return reasons.stream().map(ApprovalReason::refusal).toList();
  }
}
