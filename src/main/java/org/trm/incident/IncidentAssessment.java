package org.trm.incident;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * What an incident means for the person.
 *
 * @param authorityToldAt when the supervisory authority was told, absent where it was not
 */
@Schema(description = "What an incident means for the person, and whether the authority was told")
public record IncidentAssessment(
    @NotNull PersonalRisk risk, @Nullable @Happened Instant authorityToldAt) {}
