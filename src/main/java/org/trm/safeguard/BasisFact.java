package org.trm.safeguard;

import org.jspecify.annotations.Nullable;

/**
 * The processing basis recorded for this handoff.
 *
 * @param article6 the ground of GDPR Article 6, by its code in the Data Privacy Vocabulary
 * @param article9 the ground of GDPR Article 9, by its code there
 * @param provision the provision of national law, by its reference code
 */
public record BasisFact(
    Regime regime,
    @Nullable String article6,
    @Nullable String article9,
    @Nullable String provision) {

  /** The law under which the sender processes. */
  public enum Regime {
    GDPR,
    LAW_ENFORCEMENT_DIRECTIVE,
    NATIONAL
  }
}
