package org.trm.incident;

/** What an incident means for the person (GDPR art. 33(1) and 34(1)). */
public enum PersonalRisk {
  /** None is likely; the authority need not be told. */
  UNLIKELY,
  /** The authority is told. */
  RISK,
  /** The authority is told, and the person. */
  HIGH_RISK
}
