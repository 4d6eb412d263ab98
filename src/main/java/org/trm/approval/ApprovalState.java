package org.trm.approval;

/** Where a proposal stands. */
public enum ApprovalState {
  /** Waits for a second person. */
  PENDING,
  /** A second person agreed. */
  APPROVED,
  /** A second person said no. */
  DECLINED,
  /** Whoever proposed it, or agreed, took that back. */
  TAKEN_BACK,
  /** Its time is over. */
  EXPIRED,
  /** What was looked at is not there any more as it was. */
  LAPSED
}
