package org.trm.circle;

/** Why somebody may not know of a case; a fact about the case, never words about the person. */
public enum ShutOutReason {
  /** Suspected of a part in what was done to the person, or of passing things on. */
  SUSPECTED,
  /** A relative or friend of the person. */
  CLOSE_TO_PERSON,
  /** A relative or friend of somebody suspected. */
  CLOSE_TO_SUSPECT,
  /** The person wishes it; nobody asks why. */
  WISH_OF_PERSON,
  /** Has another interest in the case. */
  CONFLICT_OF_INTEREST,
  /** Knowing of it is a risk for whoever knows. */
  SAFETY_OF_STAFF
}
