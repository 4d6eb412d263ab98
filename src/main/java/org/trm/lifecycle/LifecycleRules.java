package org.trm.lifecycle;

import static org.trm.lifecycle.LifecycleReason.CHILD_NOT_REVIEWED;
import static org.trm.lifecycle.LifecycleReason.HANDED_OFF_ELSEWHERE;
import static org.trm.lifecycle.LifecycleReason.HANDOFF_UNDER_WAY;
import static org.trm.lifecycle.LifecycleReason.PLAN_UNDER_WAY;
import static org.trm.lifecycle.LifecycleReason.REFLECTION_RUNS;
import static org.trm.lifecycle.LifecycleReason.TURN_BEFORE_THE_LAST;
import static org.trm.lifecycle.LifecycleReason.TURN_NOT_NEXT;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.trm.casefile.Moments;

/**
 * Whether a case may take a turn now; reads neither the person's help to police nor its own clock.
 */
record LifecycleRules(LifecycleStory story, Running running, Moments moments) {

  /** How long a review of what is best for a child counts as a look before closing. */
  static final Duration REVIEW_COUNTS = Duration.ofDays(30);

  /**
   * What is under way about a case.
   *
   * @param handoff a handoff that has not ended
   * @param plan help that is planned or being given
   * @param reflection the time in which nobody may be asked for a decision
   * @param child whether the person is a child or presumed to be one
   */
  record Running(boolean handoff, boolean plan, boolean reflection, boolean child) {}

  Set<LifecycleReason> against(LifecycleRecord in) {
    var reasons = EnumSet.noneOf(LifecycleReason.class);
    if (!in.turn().leadsFrom(story.stage())) {
      reasons.add(story.stage() == Stage.HANDED_OFF ? HANDED_OFF_ELSEWHERE : TURN_NOT_NEXT);
      return reasons;
    }
    addIf(moments.occurredAt().isBefore(story.since()), TURN_BEFORE_THE_LAST, reasons);
    switch (in) {
      case CaseReopening _ -> {}
      case FollowUpBegun _ -> {
        addIf(running.handoff(), HANDOFF_UNDER_WAY, reasons);
        addIf(running.plan(), PLAN_UNDER_WAY, reasons);
      }
      case CaseClosing closing -> {
        addIf(running.handoff(), HANDOFF_UNDER_WAY, reasons);
        addIf(running.reflection(), REFLECTION_RUNS, reasons);
        addIf(running.child() && !isReviewed(closing), CHILD_NOT_REVIEWED, reasons);
      }
    }
    return reasons;
  }

  /** CRC art. 3: closing too is a decision for which the child's best interests come first. */
  private boolean isReviewed(CaseClosing closing) {
    var at = closing.childReviewedAt();
    return at != null
        && !at.isAfter(moments.occurredAt())
        && !at.plus(REVIEW_COUNTS).isBefore(moments.occurredAt());
  }

  private static void addIf(boolean holds, LifecycleReason reason, Set<LifecycleReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
