package org.trm.transition;

import org.jspecify.annotations.Nullable;
import org.trm.safeguard.Side;

/**
 * Where a handoff stands, with what the next move depends on.
 *
 * @param hold present while, and only while, it is on hold
 * @param disclosed whether anything identifying has become readable to the receiver
 * @param questions how often the receiver has asked
 */
public record Position(
    HandoffStatus status, @Nullable Hold hold, boolean disclosed, int questions) {

  public Position {
    if ((status == HandoffStatus.ON_HOLD) != (hold != null)) {
      throw new IllegalArgumentException("a hold belongs to ON_HOLD and to nothing else");
    }
  }

  /** Whose move it is: who was asked, or who stopped it. */
  public Side acts() {
    if (hold != null) {
      return hold.by().side();
    }
    return status == HandoffStatus.INFO_REQUESTED ? Side.SENDER : Side.RECEIVER;
  }

  boolean isHeldBeforeRelease() {
    return hold != null && hold.from() != HandoffStatus.IN_TRANSFER;
  }
}
