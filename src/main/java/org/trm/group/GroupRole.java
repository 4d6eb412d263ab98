package org.trm.group;

/** Who somebody is in a group. */
public enum GroupRole {
  /** A parent of a child in this group. */
  PARENT,
  CHILD,
  SIBLING,
  /** Somebody who was exploited together with another. */
  CO_VICTIM
}
