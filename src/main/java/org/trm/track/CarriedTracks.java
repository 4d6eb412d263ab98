package org.trm.track;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the tracks goes with a case to its next holder.
 *
 * @param decisions the identification decisions in force, in their order, each with its day
 * @param reflectionUntil until when the last reflection ran
 */
public record CarriedTracks(
    List<IdentificationDecision> decisions, @Nullable Instant reflectionUntil) {
  public CarriedTracks {
    decisions = List.copyOf(decisions);
  }

  @Override
  public String toString() {
    return "CarriedTracks";
  }
}
