package org.trm.risk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/**
 * What a holder has assessed and flagged, in codes.
 *
 * @param risks every assessment; of several about the same the latest counts
 * @param dangers the flags that are up
 */
public record RiskFacts(List<Risk> risks, List<Danger> dangers) {
  public RiskFacts {
    risks = List.copyOf(risks);
    dangers = List.copyOf(dangers);
  }

  /**
   * One assessment.
   *
   * @param country which country it is about, where it is about one
   * @param mitigations whether anything is done about it, and whether that is a safety plan
   * @param from when it was made
   * @param until the first moment at which it no longer holds
   */
  public record Risk(
      RiskScope scope,
      @Nullable CountryCode country,
      RiskLevel level,
      Mitigated mitigations,
      Instant from,
      Instant until) {

    @Override
    public String toString() {
      return "Risk";
    }
  }

  /** How far something is done about a risk. */
  public enum Mitigated {
    NO,
    YES,
    WITH_SAFETY_PLAN
  }

  /**
   * One flag that is up.
   *
   * @param country where the danger lies; without one it lies everywhere
   */
  public record Danger(DangerKind kind, @Nullable CountryCode country) {

    @Override
    public String toString() {
      return "Danger";
    }
  }

  @Override
  public String toString() {
    return "RiskFacts";
  }
}
