package org.trm.notice;

/** Which notices are meant. */
public enum NoticeBox {
  in,
  out
}
