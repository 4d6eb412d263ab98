package org.trm.delegation;

import java.util.List;
import org.trm.problem.Refusal;

/** Why a duty is not lent as was asked. */
enum DelegationReason {
  DUTY_NOT_YOURS("Lend what you are there to do yourself, and nothing else."),
  DUTY_NOT_LENDABLE("Have your coordinator name a deputy: this duty is not lent."),
  LENT_TO_YOU("Ask who lent it: what is lent to you is not yours to lend."),
  LENT_TO_YOURSELF("Name a colleague."),
  DELEGATION_ENDS_TOO_EARLY("Let it end after it begins, and not in the past."),
  DELEGATION_ENDS_TOO_LATE("Let it end within a month; lend it anew if you are still away."),
  DELEGATION_ENDED("Nothing to do: it has ended."),
  NOT_YOURS_TO_END("Ask who lent it, or your supervisor."),
  LENDER_MISSING("Let a person do this: a system that acts for nobody has nothing to lend.");

  private final String remedy;

  DelegationReason(String remedy) {
    this.remedy = remedy;
  }

  Refusal refusal() {
    return Refusal.of(name(), remedy);
  }

  List<Refusal> alone() {
    return List.of(refusal());
  }
}
