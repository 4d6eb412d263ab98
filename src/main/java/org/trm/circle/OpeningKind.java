package org.trm.circle;

/** What would let somebody in. */
public enum OpeningKind {
  /** One more person may know of a sealed case. */
  ADMIT,
  /** Everybody of the organisation may know of it again. */
  UNSEAL,
  /** Somebody who was shut out, or withdrew, may know of it again. */
  READMIT
}
