package org.trm.notice;

/** What an organisation is told to do. */
public enum NoticeKind {
  /** Restrict or delete what was received: the person took agreement back. */
  RESTRICT,
  /** Rest nothing on it any more: the person took back what was agreed to here. */
  CONSENT_WITHDRAWN
}
