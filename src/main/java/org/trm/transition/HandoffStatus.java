package org.trm.transition;

/** Where a handoff stands. */
public enum HandoffStatus {
  DRAFT,
  ENQUIRED,
  ENQUIRY_ANSWERED,
  SUBMITTED,
  ACKNOWLEDGED,
  INFO_REQUESTED,
  ACCEPTED,
  IN_TRANSFER,
  ON_HOLD,
  CANCEL_REQUESTED,
  /** An alert is on its way; nobody has answered. */
  SENT,
  /** A second person has confirmed an alert. */
  CONFIRMED,
  COMPLETED,
  /** The danger that an alert was about is over. */
  CLOSED,
  REJECTED,
  CANCELLED,
  FAILED,
  EXPIRED,
  ENTERED_IN_ERROR;

  /** Whether it has come to its end; all that may still be said of it is that it was an error. */
  public boolean isTerminal() {
    return switch (this) {
      case COMPLETED, CLOSED, REJECTED, CANCELLED, FAILED, EXPIRED, ENTERED_IN_ERROR -> true;
      case DRAFT,
          ENQUIRED,
          ENQUIRY_ANSWERED,
          SUBMITTED,
          ACKNOWLEDGED,
          INFO_REQUESTED,
          ACCEPTED,
          IN_TRANSFER,
          ON_HOLD,
          CANCEL_REQUESTED,
          SENT,
          CONFIRMED ->
          false;
    };
  }
}
