package org.trm.handoff;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trm.deadline.Alarm;
import org.trm.deadline.Escalation;
import org.trm.deadline.Ladder;

/**
 * By when the next move is due, when the handoff expires if nobody makes it, and how far up it has
 * gone by now.
 *
 * @param dueAt absent where nobody is waited for
 * @param expiresAt absent for what never expires
 * @param escalation how far up, absent while nobody further up was told
 */
@Embeddable
record Clock(@Nullable Instant dueAt, @Nullable Instant expiresAt, @Nullable String escalation) {

  static final Clock STOPPED = ending(null, null);

  static Clock ending(@Nullable Instant dueAt, @Nullable Instant expiresAt) {
    return new Clock(dueAt, expiresAt, null);
  }

  Ladder ladder() {
    return new Ladder(dueAt, expiresAt);
  }

  /** The same, once this alarm has gone off. */
  Clock after(Alarm.Kind gone) {
    var level = gone.escalation();
    return new Clock(dueAt, expiresAt, level == Escalation.NONE ? null : level.name());
  }

  Escalation level() {
    return escalation == null ? Escalation.NONE : Escalation.valueOf(escalation);
  }
}
