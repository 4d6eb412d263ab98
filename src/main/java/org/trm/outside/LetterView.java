package org.trm.outside;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.OrganisationId;

/**
 * A letter, and the move that was recorded by it.
 *
 * @param move which move of the handoff
 * @param recordedBy which desk recorded it
 */
@Schema(description = "A letter, and the move that was recorded by it")
public record LetterView(
    String move, Letter letter, OrganisationId recordedBy, Instant recordedAt) {}
