package org.trm.mandate;

import java.util.List;
import org.trm.problem.Refusal;

/** Why a mandate is not recorded, ended or used as was asked. */
enum MandateReason {
  MANDATE_ENDS_TOO_EARLY("Let it end after it begins, and not in the past."),
  MANDATE_ENDS_TOO_LATE("Let it end within two years; record it anew if it still holds then."),
  MANDATE_FOR_ONESELF("Let somebody else record it: nobody gives a mandate to themself."),
  GUARDIAN_OF_ADULT("Record a lawyer, if the person wants one: an adult has no guardian here."),
  MANDATE_WITHOUT_SUMMARY("Leave SUMMARY out: it stands for what desks read, and is no section."),
  MANDATE_ENDED("Nothing to do: it has ended."),
  GUARDIANS_ONLY("Let the person speak: who advises them does not agree in their place."),
  NOT_AS_GUARDIAN("Say that the guardian spoke, and what the child said beside.");

  private final String remedy;

  MandateReason(String remedy) {
    this.remedy = remedy;
  }

  Refusal refusal() {
    return Refusal.of(name(), remedy);
  }

  List<Refusal> alone() {
    return List.of(refusal());
  }
}
