package org.trm.risk;

/** How high a risk is. */
public enum RiskLevel {
  LOW,
  MEDIUM,
  HIGH
}
