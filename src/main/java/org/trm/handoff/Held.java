package org.trm.handoff;

import jakarta.persistence.Embeddable;

/** From which status a handoff is held, and by whom. */
@Embeddable
record Held(String heldFrom, String heldBy) {

  /** What was accepted was another packet: it goes back to where it can be accepted anew. */
  Held withAnotherPacket() {
    return heldFrom.equals(HandoffStatus.ACCEPTED.name())
        ? new Held(HandoffStatus.ACKNOWLEDGED.name(), heldBy)
        : this;
  }

  Hold hold() {
    return new Hold(HandoffStatus.valueOf(heldFrom), Party.valueOf(heldBy));
  }
}
