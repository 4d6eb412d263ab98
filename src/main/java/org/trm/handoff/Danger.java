package org.trm.handoff;

import org.trm.transition.MoveReason;

/** Of what an alert warns. */
public enum Danger {
  PERSON_MISSING,
  LIFE_IN_DANGER,
  HEALTH_IN_DANGER,
  THREATENED,
  HELD_AGAINST_WILL;

  /** The same, as it is said with the move. */
  MoveReason reason() {
    return MoveReason.valueOf(name());
  }
}
