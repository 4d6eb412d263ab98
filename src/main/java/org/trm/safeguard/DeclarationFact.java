package org.trm.safeguard;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.trm.shared.CountryCode;

/**
 * What the person declared about going back to one country.
 *
 * @param validity from when they said it until when it counts
 * @param flaws what was wrong with how it was said, or whether it was taken back
 */
public record DeclarationFact(
    Saying saying, CountryCode country, Validity validity, Set<Flaw> flaws) {
  public DeclarationFact {
    flaws = Set.copyOf(flaws);
  }

  /** What was said. */
  public enum Saying {
    VOLUNTARY,
    NOT_VOLUNTARY,
    BEFORE_TIME,
    DESPITE_HIGH_RISK
  }

  /** Why a declaration cannot be relied on, or not for everything. */
  public enum Flaw {
    TAKEN_BACK,
    INTERPRETER_NOT_INDEPENDENT,
    WITHOUT_LEGAL_ADVICE
  }

  boolean is(Flaw flaw) {
    return flaws.contains(flaw);
  }

  /** The flaws that matter, as the gates say them. */
  Set<Reason> reasons(Instant now, boolean adviceNeeded) {
    var reasons = EnumSet.noneOf(Reason.class);
    if (is(Flaw.TAKEN_BACK)) {
      reasons.add(Reason.DECLARATION_TAKEN_BACK);
      return reasons;
    }
    if (validity.hasEndedBy(now)) {
      reasons.add(Reason.DECLARATION_EXPIRED);
    }
    if (is(Flaw.INTERPRETER_NOT_INDEPENDENT)) {
      reasons.add(Reason.DECLARATION_INTERPRETED_PARTIALLY);
    }
    if (adviceNeeded && is(Flaw.WITHOUT_LEGAL_ADVICE)) {
      reasons.add(Reason.LEGAL_ADVICE_MISSING);
    }
    return reasons;
  }

  @Override
  public String toString() {
    return "DeclarationFact";
  }
}
