package org.trm.casefile;

/** The sex as registered, apart from gender; every figure is kept by it. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER,
  UNKNOWN
}
