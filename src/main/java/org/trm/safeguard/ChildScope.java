package org.trm.safeguard;

import static org.trm.bestinterest.ChildLine.AGE;
import static org.trm.bestinterest.ChildLine.BEST_INTERESTS;
import static org.trm.bestinterest.ChildLine.GUARDIAN;
import static org.trm.bestinterest.ChildLine.HEARING;
import static org.trm.bestinterest.ChildLine.PLACEMENT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.trm.bestinterest.ChildLine;

/** How much of the child's gate a handoff asks for. */
enum ChildScope {
  /** Return, relocation, separation: a panel decides, and every line is asked. */
  ALL(EnumSet.range(AGE, BEST_INTERESTS)),
  /** Help and checks, and a child who moves with a parent beyond doubt: an assessment. */
  ASSESSMENT(EnumSet.of(AGE, GUARDIAN, HEARING, BEST_INTERESTS)),
  /** Urgent protection never waits for a panel (UNHCR Best Interests Procedure Guidelines). */
  URGENT(EnumSet.of(AGE, GUARDIAN, PLACEMENT, HEARING)),
  /**
   * The same of an alert, less line 6: an alert places nobody, it asks others to look, so there is
   * no placement whose risk could be assessed (CETS 197 art. 16(7) speaks of returning a child).
   */
  ALERT(EnumSet.of(AGE, GUARDIAN, HEARING));

  @SuppressWarnings("ImmutableEnumChecker") // it cannot be changed
  private final Set<ChildLine> lines;

  ChildScope(Set<ChildLine> lines) {
    this.lines = Collections.unmodifiableSet(lines);
  }

  /** Whether a guardian for the time being is enough. */
  boolean isUrgent() {
    return this == URGENT || this == ALERT;
  }

  Set<ChildLine> lines() {
    return lines;
  }

  static ChildScope of(Facts facts) {
    return switch (facts.request().type()) {
      case RETURN, CASE_TRANSFER -> ParentLine.isBeyondDoubt(facts) ? ASSESSMENT : ALL;
      case SERVICE_REFERRAL -> facts.request().urgent() ? URGENT : ASSESSMENT;
      case INFORMATION_REQUEST, NATIONALITY_CHECK, TRAVEL_DOCUMENT, FAMILY_TRACING -> ASSESSMENT;
      case EMERGENCY_ALERT -> ALERT;
    };
  }
}
