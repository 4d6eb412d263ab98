package org.trm.corridor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * On what a handoff is to rest.
 *
 * @param transfer absent where nothing leaves the law's own area
 * @param publicPowers whether this activity exercises public powers; where it is not said, what the
 *     organisation is decides
 * @param incapacity why the person cannot consent, where a ground asks for that
 */
@Schema(description = "On what a handoff is to rest")
public record NewBases(
    @NotNull @Valid ProcessingBasis processing,
    @Nullable @Valid TransferBasis transfer,
    @Nullable Boolean publicPowers,
    @Nullable Incapacity incapacity) {}
