package org.trm.handoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trm.transition.HandoffOutcome;
import org.trm.transition.MoveReason;
import org.trm.transition.Question;

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
    Noted noted,
    Times times) {

  @Nullable Question question() {
    return Codes.question(noted.question());
  }

  @Nullable MoveReason reason() {
    return Codes.reason(noted.reason());
  }

  @Nullable HandoffOutcome outcome() {
    return Codes.outcome(noted.outcome());
  }

  /** When it was drafted, submitted and disclosed. */
  record Times(Instant createdAt, @Nullable Instant submittedAt, @Nullable Instant disclosedAt) {}
}
