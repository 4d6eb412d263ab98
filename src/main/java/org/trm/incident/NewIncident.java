package org.trm.incident;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That something went wrong with the data of a case. */
@Schema(description = "That something went wrong with the data of a case")
public record NewIncident(@NotNull IncidentKind kind) {}
