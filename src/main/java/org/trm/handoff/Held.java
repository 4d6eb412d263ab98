package org.trm.handoff;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Hold;
import org.trm.transition.Party;

/** From which status a handoff is held, and by whom. */
@Embeddable
record Held(String heldFrom, String heldBy) {

  /** What was accepted was another packet: it goes back to where it can be accepted anew. */
  Held withAnotherPacket() {
    return heldFrom.equals(HandoffStatus.ACCEPTED.name())
        ? new Held(HandoffStatus.ACKNOWLEDGED.name(), heldBy)
        : this;
  }

  /** The same in the table's words; absent where nothing is held. */
  static @Nullable Hold hold(@Nullable Held stored) {
    return stored == null
        ? null
        : new Hold(HandoffStatus.valueOf(stored.heldFrom), Party.valueOf(stored.heldBy));
  }
}
