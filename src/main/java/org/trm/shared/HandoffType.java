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
}
