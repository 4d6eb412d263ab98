package org.trm.instrument;

/** What may happen to an instrument once it was proposed. */
enum InstrumentDecision {
  CONFIRMED,
  REJECTED,
  ENDED
}
