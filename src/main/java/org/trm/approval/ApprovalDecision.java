package org.trm.approval;

/** What a second person can say. */
public enum ApprovalDecision {
  APPROVED,
  DECLINED
}
