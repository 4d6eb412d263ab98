package org.trm.bestinterest;

/** How a line stands. */
public enum LineState {
  OPEN,
  EXPIRED,
  REOPENED,
  FULFILLED,
  NOT_NEEDED
}
