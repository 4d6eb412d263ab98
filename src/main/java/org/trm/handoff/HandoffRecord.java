package org.trm.handoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has been noted about a handoff on its way.
 *
 * @param senderReference the sender's own number
 * @param receiverReference the receiver's own number
 * @param caseworker who will help at the receiving organisation, by a number
 */
record HandoffRecord(
    @Nullable String senderReference,
    @Nullable String receiverReference,
    @Nullable String caseworker,
    @Nullable Question question,
    @Nullable MoveReason reason,
    @Nullable HandoffOutcome outcome,
    Times times) {

  /** When it was drafted, submitted and disclosed. */
  record Times(Instant createdAt, @Nullable Instant submittedAt, @Nullable Instant disclosedAt) {}
}
