package org.trm.deadline;

import java.time.Instant;

/** What goes off next while a deadline runs, and when. */
public record Alarm(Kind kind, Instant at) {

  /** What can go off, in its order. */
  public enum Kind {
    /** Half of the time has passed. */
    HALF_TIME,
    /** The time is over. */
    DUE,
    /** Still nobody has acted: the deputy is told. */
    DEPUTY,
    /** Nor has the deputy: the coordinator is told. */
    COORDINATOR,
    /** The coordinator is told once more, and so on for ever. */
    AGAIN,
    /** The last step of what may expire. */
    EXPIRY;

    /** How far up the matter has gone by now. */
    public Escalation escalation() {
      return switch (this) {
        case HALF_TIME, DUE -> Escalation.NONE;
        case DEPUTY -> Escalation.DEPUTY;
        case COORDINATOR, AGAIN, EXPIRY -> Escalation.COORDINATOR;
      };
    }
  }

  /** Whether it goes off at this moment, or should have before. */
  public boolean isDue(Instant now) {
    return !at.isAfter(now);
  }
}
