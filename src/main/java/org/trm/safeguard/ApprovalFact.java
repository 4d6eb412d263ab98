package org.trm.safeguard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was put before a second person, and what that person said.
 *
 * @param version what was looked at, in which version
 * @param proposer who proposed it, by an opaque key
 * @param until the first moment at which it no longer counts
 * @param answer absent until the second person decides
 */
public record ApprovalFact(
    UUID id,
    Matter matter,
    String version,
    String proposer,
    Instant until,
    @Nullable Answer answer) {

  /** What a second person can be asked about. */
  public enum Matter {
    RELEASE,
    HIGH_RISK,
    EMERGENCY
  }

  /** What was said, and by whom. */
  public record Answer(boolean agrees, String by) {}

  /** Where it stands. */
  public enum State {
    PENDING,
    APPROVED,
    DECLINED,
    EXPIRED,
    LAPSED
  }

  State state(String versionNow, Instant now) {
    if (answer != null && !answer.agrees()) {
      return State.DECLINED;
    }
    if (!version.equals(versionNow)) {
      return State.LAPSED;
    }
    if (!now.isBefore(until) && !isLasting()) {
      return State.EXPIRED;
    }
    return answer == null ? State.PENDING : State.APPROVED;
  }

  /** That it was an emergency then, no later day makes untrue. */
  private boolean isLasting() {
    return matter == Matter.EMERGENCY && answer != null;
  }

  boolean isOfOnePerson() {
    return answer != null && answer.by().equals(proposer);
  }

  @Override
  public String toString() {
    return "ApprovalFact";
  }
}
