package org.trm.outside;

/** What may happen to a key once it was recorded. */
enum KeyDecision {
  CONFIRMED,
  ENDED
}
