package org.trm.feedback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/** One note of who received a person, to who sent them; it is never changed. */
@Schema(description = "One note of who received a person, to who sent them")
public record FeedbackView(
    UUID id, long version, UUID handoff, OrganisationId organisation, FeedbackNote note, Instant at)
    implements Versioned {

  @Override
  public UUID resource() {
    return id;
  }
}
