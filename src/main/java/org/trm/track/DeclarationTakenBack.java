package org.trm.track;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * That the person took a declaration back; no reason is asked.
 *
 * @param occurredAt when, if that is not now
 */
@Schema(description = "That the person took a declaration back; no reason is asked")
public record DeclarationTakenBack(@Nullable @Happened Instant occurredAt) implements TrackRecord {

  @Override
  public String toString() {
    return "DeclarationTakenBack";
  }
}
