package org.trm.circle;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody withdraws from a case. */
@Schema(description = "That you withdraw from a case")
public record NewRecusal(@NotNull ShutOutReason reason) {}
