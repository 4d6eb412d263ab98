package org.trm.corridor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * On what a handoff rests.
 *
 * @param version which recording this is
 * @param transfer absent where nothing leaves the law's own area
 */
@Schema(description = "On what a handoff rests")
public record Bases(int version, ProcessingBasis processing, @Nullable TransferBasis transfer) {}
