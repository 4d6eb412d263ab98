package org.trm.token;

import java.time.Instant;

/** Remembers, for all copies of the service, which proofs were used. */
public interface UsedProofs {

  /** Notes that a proof was used; false if it was used before. */
  boolean note(String key, String proof, Instant lapses);
}
