package org.trm.corridor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * On what a handoff rests.
 *
 * @param version which recording this is
 * @param transfer absent where nothing leaves the law's own area
 * @param publicPowers whether this activity exercises public powers, absent where that was not said
 * @param incapacity why the person cannot consent, absent where that was not said
 */
@Schema(description = "On what a handoff rests")
public record Bases(
    int version,
    ProcessingBasis processing,
    @Nullable TransferBasis transfer,
    @Nullable Boolean publicPowers,
    @Nullable Incapacity incapacity) {}
