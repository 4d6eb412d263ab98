package org.trm.incident;

/** Where an incident stands. */
public enum IncidentState {
  OPEN,
  ASSESSED,
  CLOSED
}
