package org.trm.corridor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * On what a handoff is to rest.
 *
 * @param transfer absent where nothing leaves the law's own area
 */
@Schema(description = "On what a handoff is to rest")
public record NewBases(
    @NotNull @Valid ProcessingBasis processing, @Nullable @Valid TransferBasis transfer) {}
