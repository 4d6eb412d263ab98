package org.trm.emergency;

/** What another human can say of an emergency. */
public enum EmergencyDecision {
  CONFIRMED,
  REFUSED
}
