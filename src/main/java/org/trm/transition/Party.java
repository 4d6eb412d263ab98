package org.trm.transition;

import org.trm.safeguard.Side;

/** What an organisation is to one handoff; one that is its own desk is both. */
public enum Party {
  /** Has custody of the case; drafts and releases. */
  HOLDER,
  /** Speaks for the holder's country; submits, and never reads the file. */
  SENDING_DESK,
  /** Speaks for the country addressed; accepts or rejects on the summary. */
  RECEIVING_DESK,
  /** Will help the person, once the receiving desk has named it. */
  RECEIVING_ORGANISATION,
  /** Nobody: a clock ran out, or a safeguard broke. */
  SYSTEM;

  /** Whose side it is on; what the system has stopped is the sender's to set right. */
  public Side side() {
    return switch (this) {
      case HOLDER, SENDING_DESK, SYSTEM -> Side.SENDER;
      case RECEIVING_DESK, RECEIVING_ORGANISATION -> Side.RECEIVER;
    };
  }
}
