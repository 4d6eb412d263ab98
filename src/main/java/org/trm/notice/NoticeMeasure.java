package org.trm.notice;

/** What an organisation did about a notice. */
public enum NoticeMeasure {
  RESTRICTED,
  DELETED,
  /** Nothing rests on it any more; nothing had been received. */
  STOPPED
}
