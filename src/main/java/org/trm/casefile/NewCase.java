package org.trm.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * A case to be opened.
 *
 * @param facts the coded facts
 * @param references both sides' own numbers, if there are any yet
 * @param occurredAt when the person was met, if that is not now
 */
@Schema(description = "A case to be opened")
public record NewCase(
    @NotNull @Valid CaseFacts facts,
    @Nullable @Valid References references,
    @Nullable @Happened Instant occurredAt) {}
