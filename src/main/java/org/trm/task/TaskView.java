package org.trm.task;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.deadline.Escalation;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * What is owed, and by when; of the case and the person it says nothing.
 *
 * @param version two once it is done
 * @param about of what it comes
 * @param organisation who owes it
 * @param escalation how far up it has gone because nobody did it in time
 * @param told which organisation was told last that time passes
 * @param endedAt absent while it is owed
 */
@Schema(description = "What is owed, and by when; of the case and the person it says nothing")
public record TaskView(
    UUID id,
    long version,
    TaskKind kind,
    UUID about,
    OrganisationId organisation,
    Instant dueAt,
    Escalation escalation,
    @Nullable OrganisationId told,
    @Nullable Instant endedAt)
    implements Versioned {

  @Override
  public UUID resource() {
    return id;
  }
}
