package org.trm.handoff;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when the next move is due, and when the handoff expires if nobody makes it.
 *
 * @param dueAt absent where nobody is waited for
 * @param expiresAt absent for what never expires
 */
@Embeddable
record Clock(@Nullable Instant dueAt, @Nullable Instant expiresAt) {

  static final Clock STOPPED = new Clock(null, null);
}
