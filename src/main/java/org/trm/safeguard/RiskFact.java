package org.trm.safeguard;

import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/** One risk assessment; the latest one for a country is the one that counts. */
public record RiskFact(
    Scope scope,
    @Nullable CountryCode country,
    Level level,
    Mitigated mitigated,
    Validity validity) {

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

  /** Whether anything is done about it. */
  public enum Mitigated {
    NO,
    YES,
    WITH_SAFETY_PLAN
  }

  boolean isHighUnmitigated() {
    return level == Level.HIGH && mitigated == Mitigated.NO;
  }

  @Override
  public String toString() {
    return "RiskFact";
  }
}
