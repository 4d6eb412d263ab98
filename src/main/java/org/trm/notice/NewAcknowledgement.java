package org.trm.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.outside.Letter;

/**
 * That a notice was read, and what was done.
 *
 * @param letter what an authority that is not reached here wrote, where its sending desk records it
 */
@Schema(description = "That a notice was read, and what was done")
public record NewAcknowledgement(@NotNull NoticeMeasure measure, @Nullable @Valid Letter letter) {}
