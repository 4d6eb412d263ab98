package org.trm.casefile;

/** How an organisation stands to a case of which it has a copy. */
public enum Standing {
  /** It has custody. */
  HOLDER,
  /** It was given a copy to help; custody is elsewhere. */
  SUPPORTING,
  /** It passed custody on; its copy is read-only until its retention ends. */
  PAST_HOLDER
}
