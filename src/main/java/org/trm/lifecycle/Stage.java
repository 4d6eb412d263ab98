package org.trm.lifecycle;

/** Where an organisation's copy of a case stands. */
public enum Stage {
  OPEN,
  /** The plan has ended; how the person is doing is still asked now and then. */
  FOLLOW_UP,
  /** Custody was passed on; what stays here is read-only. */
  HANDED_OFF,
  CLOSED
}
