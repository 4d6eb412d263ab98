package org.trm.transition;

import java.util.EnumSet;
import java.util.Set;

/** Why a handoff was rejected, held, cancelled or marked in error; or of what an alert warns. */
public enum MoveReason {
  NO_CAPACITY,
  SERVICE_NOT_OFFERED,
  NOT_COMPETENT,
  UNSAFE_HERE,
  SUMMARY_INSUFFICIENT,
  PERSON_CHANGED_MIND,
  CONSENT_WITHDRAWN,
  SAFEGUARD_CHANGED,
  DANGER,
  ARRANGEMENTS_FELL_THROUGH,
  RECEIVER_CHANGED,
  /** Somebody who travels in the same group was stopped. */
  GROUP_STOPPED,
  DUPLICATE,
  WRONG_RECIPIENT,
  WRONG_CASE,
  DEADLINE_PASSED,
  PERSON_MISSING,
  LIFE_IN_DANGER,
  HEALTH_IN_DANGER,
  THREATENED,
  HELD_AGAINST_WILL;

  private static final Set<MoveReason> DANGERS = EnumSet.range(PERSON_MISSING, HELD_AGAINST_WILL);

  /** Whether an alert may warn of it. */
  public boolean isDanger() {
    return DANGERS.contains(this);
  }
}
