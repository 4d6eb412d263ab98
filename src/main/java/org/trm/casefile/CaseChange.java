package org.trm.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The coded facts and references of a case as they are to be.
 *
 * @param facts the coded facts
 * @param references both sides' own numbers
 */
@Schema(description = "The coded facts and references of a case as they are to be")
public record CaseChange(@NotNull @Valid CaseFacts facts, @NotNull @Valid References references) {}
