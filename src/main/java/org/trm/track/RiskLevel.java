package org.trm.track;

/** How high a risk is. */
public enum RiskLevel {
  LOW,
  MEDIUM,
  HIGH
}
