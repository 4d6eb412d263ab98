package org.trm.shared;

/** What is asked of the other side. */
public enum HandoffType {
  CASE_TRANSFER,
  SERVICE_REFERRAL,
  RETURN,
  INFORMATION_REQUEST,
  NATIONALITY_CHECK,
  TRAVEL_DOCUMENT,
  FAMILY_TRACING,
  EMERGENCY_ALERT;

  /** Whether completing it moves the custody of the case. */
  public boolean movesCustody() {
    return this == CASE_TRANSFER || this == RETURN;
  }

  /** Whether it is over once answered: nothing is released and nobody travels. */
  public boolean isRequest() {
    return switch (this) {
      case INFORMATION_REQUEST, NATIONALITY_CHECK, TRAVEL_DOCUMENT, FAMILY_TRACING -> true;
      case CASE_TRANSFER, SERVICE_REFERRAL, RETURN, EMERGENCY_ALERT -> false;
    };
  }
}
