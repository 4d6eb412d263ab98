package org.trm.safeguard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The transfer basis recorded for this handoff under the sender's law.
 *
 * @param provision the provision of law cited, by its reference code
 * @param instrument the instrument relied on; absent where none of the sender's country is
 * @param noted what else was recorded with it
 */
public record TransferFact(
    TransferGround ground,
    @Nullable String provision,
    @Nullable InstrumentFact instrument,
    Set<Noted> noted,
    Validity validity) {
  public TransferFact {
    noted = Set.copyOf(noted);
  }

  /** What a derogation may ask for. */
  public enum Noted {
    /** That the person was told what may happen to the data there. */
    RISKS_TOLD,
    /** That the supervisory authority was informed. */
    AUTHORITY_INFORMED
  }

  boolean has(Noted what) {
    return noted.contains(what);
  }
}
