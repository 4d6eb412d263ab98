package org.trm.transition;

/** Whether a desk could help somebody of whom it knows no name; binds nobody. */
public enum Availability {
  AVAILABLE,
  NOT_AVAILABLE,
  MORE_INFO
}
