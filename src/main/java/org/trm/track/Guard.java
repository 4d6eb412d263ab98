package org.trm.track;

/** What must be so for a step, beyond where the track stands; judged in {@link StepRules}. */
enum Guard {
  NOTHING,
  /** Reasonable grounds were found, and nobody has ruled them out (CETS 197 art. 13(1)). */
  REASONABLE_GROUNDS,
  /** Its time has passed, or the person chose to end it. */
  GROUND_OF_END,
  /** Public order, or a claim found to be improper; nothing else (CETS 197 art. 13(3)). */
  GROUND_OF_EXCEPTION,
  /** A day on which somebody looks at it again. */
  REVIEW_DATE,
  /** The person declared that they want to return, and has not taken it back (art. 16(2)). */
  WANTED,
  /** A matter other than crime. */
  NOT_CRIMINAL
}
