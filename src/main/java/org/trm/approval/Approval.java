package org.trm.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, with what a second person said of it.
 *
 * @param until the first moment at which it can no longer be decided or relied on
 * @param answer absent until somebody decides
 * @param takenBack whether who said so took it back
 */
public record Approval(
    UUID id,
    ApprovalKind kind,
    ApprovalSubject subject,
    Human proposer,
    Instant until,
    @Nullable Answer answer,
    boolean takenBack) {

  /** What was said, and by whom. */
  public record Answer(ApprovalDecision decision, Human by) {}

  /** Whether a second person may still agree. */
  public boolean waits(Instant now) {
    return answer == null && !takenBack && now.isBefore(until);
  }

  /** Whether a second person agreed, and that still holds for this version of the subject. */
  public boolean covers(String version, Instant now) {
    return state(version, now) == ApprovalState.APPROVED
        && answer != null
        && !answer.by().equals(proposer);
  }

  /**
   * Where it stands.
   *
   * @param versionNow the version of the subject now; absent where it is not there any more
   */
  ApprovalState state(@Nullable String versionNow, Instant now) {
    if (takenBack) {
      return ApprovalState.TAKEN_BACK;
    }
    if (answer != null && answer.decision() == ApprovalDecision.DECLINED) {
      return ApprovalState.DECLINED;
    }
    if (!subject.version().equals(versionNow)) {
      return ApprovalState.LAPSED;
    }
    if (!now.isBefore(until)) {
      return ApprovalState.EXPIRED;
    }
    return answer == null ? ApprovalState.PENDING : ApprovalState.APPROVED;
  }
}
