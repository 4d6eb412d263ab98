package org.trm.track;

/** What runs side by side in a case. */
public enum Track {
  IDENTIFICATION,
  FIRST_ASSISTANCE,
  REFLECTION,
  LONG_TERM,
  RETURN,
  /** One for each proceeding. */
  PROCEEDINGS
}
