package org.trm.mandate;

/** What somebody is to a person by a mandate. */
public enum MandateKind {
  /** Cares for a child's interests until the child comes of age. */
  GUARDIAN,
  /** Advises and represents the person. */
  LAWYER
}
