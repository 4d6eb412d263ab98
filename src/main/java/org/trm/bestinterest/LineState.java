package org.trm.bestinterest;

/** How a line stands. */
public enum LineState {
  OPEN,
  EXPIRED,
  REOPENED,
  FULFILLED,
  /** It is on record with the consents, which each handoff has judged. */
  WITH_CONSENTS,
  NOT_NEEDED
}
