package org.trm.emergency;

import org.trm.identity.Caller;
import org.trm.identity.Duty;

/** What the caller's organisation has to do with the case, as the database says. */
public enum Relation {
  /** It holds the case; the caller's own duty does not read it. */
  COLLEAGUE,
  /** It is a party to a handoff or an alert of the case that is not over. */
  PARTY,
  /** It protects children in the holder's country, and the person is or may be a child. */
  CHILD_PROTECTION;

  /** Whether this caller's duty goes with it. */
  boolean isFor(Caller caller) {
    return this != CHILD_PROTECTION || caller.has(Duty.CHILD_PROTECTION);
  }

  /** Whether this caller may read the case without any emergency. */
  boolean readsAnyway(Caller caller) {
    return this == COLLEAGUE
        && (caller.has(Duty.CASEWORKER)
            || caller.has(Duty.SUPERVISOR)
            || caller.has(Duty.CHILD_PROTECTION)
            || caller.has(Duty.DATA_PROTECTION));
  }
}
