package org.trm.lifecycle;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * That the help has ended and only following up is left.
 *
 * @param occurredAt when, if that is not now
 */
@Schema(description = "That the help has ended and only following up is left")
public record FollowUpBegun(@Nullable @Happened Instant occurredAt) implements LifecycleRecord {}
