package org.trm.shared;

/**
 * How sure it is whether the person is a child; in doubt, the person is a child (CETS 197 10(3)).
 */
public enum AgeStatus {
  CHILD_CONFIRMED,
  CHILD_PRESUMED,
  AGE_DISPUTED,
  ADULT_CONFIRMED;

  /** Whether the rules for children hold. */
  public boolean isChild() {
    return this != ADULT_CONFIRMED;
  }
}
