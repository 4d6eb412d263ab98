package org.trm.circle;

/** Why only a named circle may know of a case. */
public enum SealReason {
  /** Somebody looks for the person, and has friends in many places. */
  PERSON_SOUGHT,
  /** Whoever did it may have a part in an authority. */
  OFFICIALS_SUSPECTED,
  /** The person is known to many. */
  PERSON_KNOWN,
  /** The person wishes it; nobody asks why. */
  WISH_OF_PERSON,
  /** The person is protected as a witness. */
  WITNESS_PROTECTION
}
