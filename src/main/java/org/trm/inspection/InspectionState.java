package org.trm.inspection;

/** Where an order stands. */
public enum InspectionState {
  /** A second person has not agreed yet. */
  PROPOSED,
  /** A second person said no, or nobody said anything in time. */
  DECLINED,
  /** It holds between its dates. */
  APPROVED,
  REVOKED,
  /** Its dates have passed. */
  OVER
}
