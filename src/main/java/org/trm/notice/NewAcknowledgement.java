package org.trm.notice;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a notice was read, and what was done. */
@Schema(description = "That a notice was read, and what was done")
public record NewAcknowledgement(@NotNull NoticeMeasure measure) {}
