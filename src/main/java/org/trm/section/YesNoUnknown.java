package org.trm.section;

/** An answer; not knowing is one of its own, never taken for a no. */
public enum YesNoUnknown {
  YES,
  NO,
  UNKNOWN
}
