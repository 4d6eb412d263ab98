package org.trm.circle;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.identity.NamedHuman;

/**
 * What would let somebody in.
 *
 * @param id the subject of the proposal that waits for a second person
 * @param about the seal, or the exclusion
 * @param person whom it would admit to a circle
 * @param opened whether two people agreed, and it holds
 */
@Schema(description = "What would let somebody in, and whether two people agreed to it")
public record OpeningView(
    UUID id,
    OpeningKind kind,
    UUID about,
    @Nullable NamedHuman person,
    Instant recordedAt,
    boolean opened) {

  @Override
  public String toString() {
    return "OpeningView " + id;
  }
}
