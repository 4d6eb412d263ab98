package org.trm.transition;

/** What a receiver did with what it had received, once the sender asked to cancel. */
public enum Disposal {
  DELETED,
  RESTRICTED_LEGAL_OBLIGATION,
  RESTRICTED_LEGAL_CLAIMS,
  RESTRICTED_VITAL_INTERESTS
}
