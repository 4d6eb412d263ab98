package org.trm.handoff;

/** What became of the person, or of what was asked for. */
public enum HandoffOutcome {
  RECEIVED_SAFELY,
  SERVICE_PROVIDED,
  MISSING,
  DIED,
  DETAINED,
  LEFT_FREELY,
  REFUSED_AT_BORDER,
  NOT_MET,
  OTHER;

  /** Whether the handoff reached what it was for. */
  boolean isGood() {
    return this == RECEIVED_SAFELY || this == SERVICE_PROVIDED;
  }
}
