package org.trm.approval;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a second person says no.
 *
 * @param reason why
 */
@Schema(description = "That a second person says no")
public record NewDecline(@NotNull DeclineReason reason) {}
