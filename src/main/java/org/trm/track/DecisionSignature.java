package org.trm.track;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.track.IdentificationDecision.Discipline;
import org.trm.web.Happened;

/**
 * That one discipline, through one human, stands behind a joint decision.
 *
 * @param occurredAt when it was signed, if that is not now
 */
@Schema(description = "That one discipline, through one human, stands behind a joint decision")
public record DecisionSignature(
    @NotNull Discipline discipline, @Nullable @Happened Instant occurredAt) implements TrackRecord {

  @Override
  public String toString() {
    return "DecisionSignature";
  }
}
