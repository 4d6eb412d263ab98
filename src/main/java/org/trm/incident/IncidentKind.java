package org.trm.incident;

/** What went wrong. */
public enum IncidentKind {
  /** Nobody confirmed in time that an emergency was one. */
  EMERGENCY_UNCONFIRMED(false),
  /** Nobody confirmed in time that an alert was one. */
  ALERT_UNCONFIRMED(false),
  /** Somebody looked at an emergency and says that it was none. */
  EMERGENCY_REFUSED(false),
  /** Somebody knows what they should not. */
  CONFIDENTIALITY(true),
  /** Something was lost, or changed by mistake. */
  LOSS_OR_CHANGE(true),
  /** What was needed could not be reached. */
  UNAVAILABILITY(true);

  private final boolean toldByPeople;

  IncidentKind(boolean toldByPeople) {
    this.toldByPeople = toldByPeople;
  }

  /** Whether people report it; the others the service sees by itself. */
  boolean isToldByPeople() {
    return toldByPeople;
  }
}
