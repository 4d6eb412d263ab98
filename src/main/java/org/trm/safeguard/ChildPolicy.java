package org.trm.safeguard;

import java.time.Period;

/**
 * What a country may set for the child's gate; it may ask for more than the least, never for less.
 *
 * @param assessmentMonths how long a best interests assessment may be relied on
 * @param determinationMonths how long a best interests determination may be relied on
 * @param panelMembers how many sit in a panel
 */
public record ChildPolicy(int assessmentMonths, int determinationMonths, int panelMembers) {

  /** Half a year, a year, and three people. */
  public static final ChildPolicy DEFAULT = new ChildPolicy(6, 12, 3);

  private static final int LEAST_MEMBERS = 3;
  private static final int LEAST_DISCIPLINES = 2;
  private static final int RISK_DAYS_AT_MOST = 90;

  public ChildPolicy {
    if (assessmentMonths < 1 || determinationMonths < 1) {
      throw new IllegalArgumentException("a policy counts in whole months, at least one");
    }
    panelMembers = Math.max(panelMembers, LEAST_MEMBERS);
  }

  Period assessment() {
    return Period.ofMonths(assessmentMonths);
  }

  Period determination() {
    return Period.ofMonths(determinationMonths);
  }

  /** A panel of fewer professions hears itself. */
  int disciplines() {
    return LEAST_DISCIPLINES;
  }

  /** As long as other risk assessments, and never longer than ninety days. */
  Period risk(Policy policy) {
    return Period.ofDays(Math.min(policy.riskDays(), RISK_DAYS_AT_MOST));
  }
}
