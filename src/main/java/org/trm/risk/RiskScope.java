package org.trm.risk;

/** In which respect a risk was assessed. */
public enum RiskScope {
  EARLY,
  RETRAFFICKING,
  RECEIVING_COUNTRY,
  JOURNEY,
  FAMILY
}
