package org.trm.feedback;

/** What became of a person who was received, as far as the sender needs to know. */
public enum FeedbackNote {
  SUPPORTED,
  SUPPORT_DECLINED,
  SUPPORT_ENDED,
  MOVED_ON,
  CONTACT_LOST,
  NEEDS_MORE
}
