package org.trm.section;

/** On what something said of a person rests. */
public enum ClaimBasis {
  STATED,
  DOCUMENTED,
  CONFIRMED_BY_AUTHORITY,
  ASSUMED
}
