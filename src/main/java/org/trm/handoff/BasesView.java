package org.trm.handoff;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.corridor.Bases;
import org.trm.corridor.Incapacity;
import org.trm.corridor.ProcessingBasis;
import org.trm.corridor.TransferBasis;
import org.trm.web.Versioned;

/** On what a handoff rests under the sender's law. */
@Schema(description = "On what a handoff rests under the sender's law")
public record BasesView(
    UUID handoff,
    long version,
    ProcessingBasis processing,
    @Nullable TransferBasis transfer,
    @Nullable Boolean publicPowers,
    @Nullable Incapacity incapacity)
    implements Versioned {

  static BasesView of(UUID handoff, Bases bases) {
    return new BasesView(
        handoff,
        bases.version(),
        bases.processing(),
        bases.transfer(),
        bases.publicPowers(),
        bases.incapacity());
  }

  @Override
  public UUID resource() {
    return handoff;
  }
}
