package org.trm.mandate;

/** Why a mandate ended before its date. */
public enum EndOfMandate {
  /** A court or an authority ended it. */
  ORDER_ENDED,
  /** The person no longer wants it; nobody asks why. */
  WISH_OF_PERSON,
  /** They have another interest in the case, or are suspected. */
  CONFLICT_OF_INTEREST,
  /** What it was for is done. */
  NO_LONGER_NEEDED,
  /** It was recorded for somebody else, or should never have been. */
  RECORDED_IN_ERROR
}
