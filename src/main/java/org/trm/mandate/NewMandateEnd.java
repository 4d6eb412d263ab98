package org.trm.mandate;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a mandate ends before its date. */
@Schema(description = "That a mandate ends before its date")
public record NewMandateEnd(@NotNull EndOfMandate reason) {}
