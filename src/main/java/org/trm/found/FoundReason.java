package org.trm.found;

import java.util.List;
import org.trm.problem.Refusal;

/** Why a question for custody cannot be asked or answered. */
enum FoundReason {
  CUSTODY_IS_YOURS("Nothing to ask: you have custody of this case."),
  CUSTODY_IN_YOUR_COUNTRY(
      "Ask inside your country: a handoff crosses a border; use your own referral mechanism."),
  CUSTODY_ASKED_ALREADY("Wait for the answer, or call the holder's desk; help in the meantime."),
  CUSTODY_ANSWERED("Nothing to do: this was answered before.");

  private final String remedy;

  FoundReason(String remedy) {
    this.remedy = remedy;
  }

  Refusal refusal() {
    return Refusal.of(name(), remedy);
  }

  List<Refusal> alone() {
    return List.of(refusal());
  }
}
