package org.trm.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who is to have a part in a case.
 *
 * @param role which part
 * @param reference the number under which the organisation knows them; never a name
 */
@Schema(description = "Somebody who is to have a part in a case")
public record NewParticipant(
    @NotNull ParticipantRole role,
    @NotNull @Pattern(regexp = References.FORM, message = References.REMEDY) String reference) {}
