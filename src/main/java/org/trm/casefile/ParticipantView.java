package org.trm.casefile;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.web.Versioned;

/** Somebody who has a part in a case. */
@Schema(description = "Somebody who has a part in a case")
public record ParticipantView(UUID id, ParticipantRole role, String reference, Instant recordedAt)
    implements Versioned {
  @Override
  public long version() {
    return 1;
  }

  @Override
  public UUID resource() {
    return id;
  }
}
