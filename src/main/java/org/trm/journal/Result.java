package org.trm.journal;

/** How what was asked for ended. */
public enum Result {
  DONE,
  /** The same request came again; nothing was done a second time. */
  REPEATED,
  REFUSED
}
