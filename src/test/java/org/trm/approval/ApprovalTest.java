package org.trm.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trm.approval.ApprovalState.APPROVED;
import static org.trm.approval.ApprovalState.DECLINED;
import static org.trm.approval.ApprovalState.EXPIRED;
import static org.trm.approval.ApprovalState.LAPSED;
import static org.trm.approval.ApprovalState.PENDING;
import static org.trm.approval.ApprovalState.TAKEN_BACK;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a proposal stands, over everything that this is derived from. */
class ApprovalTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Human ONE = new Human("RS/one");
  private static final Human OTHER = new Human("RS/other");

  @Test
  void whereItStandsIsDerived() {
    for (var decision : Arrays.asList(null, ApprovalDecision.APPROVED, ApprovalDecision.DECLINED)) {
      for (var by : List.of(ONE, OTHER)) {
        for (var version : Arrays.asList("v1", "v2", null)) {
          for (var until : List.of(NOW.minusNanos(1), NOW, NOW.plusNanos(1))) {
            var back = approval(decision, by, until, true);
            assertEquals(TAKEN_BACK, back.state(version, NOW), back::toString);
            assertFalse(back.waits(NOW), back::toString);
            var approval = approval(decision, by, until, false);
            var expected = expected(decision, version, until);
            assertEquals(expected, approval.state(version, NOW), approval::toString);
            if (version != null) {
              var covers = expected == APPROVED && by.equals(OTHER);
              assertEquals(covers, approval.covers(version, NOW), approval::toString);
            }
          }
        }
      }
    }
  }

  private static ApprovalState expected(
      @Nullable ApprovalDecision decision, @Nullable String version, Instant until) {
    if (decision == ApprovalDecision.DECLINED) {
      return DECLINED;
    }
    if (!"v1".equals(version)) {
      return LAPSED;
    }
    return until.isAfter(NOW) ? decision == null ? PENDING : APPROVED : EXPIRED;
  }

  private static Approval approval(
      @Nullable ApprovalDecision decision, Human by, Instant until, boolean takenBack) {
    return new Approval(
        new UUID(1, 2),
        ApprovalKind.HANDOFF_RELEASE,
        new ApprovalSubject(new UUID(3, 4), "v1"),
        ONE,
        until,
        decision == null ? null : new Approval.Answer(decision, by),
        takenBack);
  }
}
