package org.trm.safeguard;

/** When the gates are asked. */
public enum Moment {
  /** Before anything is sent: every gate that this handoff will meet, and nothing happens. */
  PREFLIGHT,
  /** Before the other country is asked, without a name, whether it could help. */
  ENQUIRE,
  /** Before the other desk may read the summary. */
  SUBMIT,
  /** When the receiving desk names who will help. */
  ACCEPT,
  /** Before the packet becomes readable. */
  RELEASE,
  /** Before what one person sent in an emergency counts as confirmed. */
  CONFIRM
}
