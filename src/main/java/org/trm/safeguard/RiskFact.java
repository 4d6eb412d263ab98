package org.trm.safeguard;

import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/** One risk assessment; the latest one for a country is the one that counts. */
public record RiskFact(
    Scope scope, @Nullable CountryCode country, Level level, boolean mitigated, Validity validity) {

  /** What was assessed. */
  public enum Scope {
    EARLY,
    RETRAFFICKING,
    RECEIVING_COUNTRY,
    JOURNEY,
    FAMILY
  }

  /** How high the risk is. */
  public enum Level {
    LOW,
    MEDIUM,
    HIGH
  }

  boolean isHighUnmitigated() {
    return level == Level.HIGH && !mitigated;
  }

  @Override
  public String toString() {
    return "RiskFact";
  }
}
