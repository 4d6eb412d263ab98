package org.trm.track;

import static org.trm.track.TrackReason.GROUNDS_NOT_FOUND;
import static org.trm.track.TrackReason.GROUND_NOT_ASKED;
import static org.trm.track.TrackReason.GROUND_OF_END_MISSING;
import static org.trm.track.TrackReason.GROUND_OF_EXCEPTION_MISSING;
import static org.trm.track.TrackReason.REFLECTION_STILL_RUNS;
import static org.trm.track.TrackReason.REFLECTION_TOO_SHORT;
import static org.trm.track.TrackReason.RETURN_NOT_WANTED;
import static org.trm.track.TrackReason.REVIEW_DATE_MISSING;
import static org.trm.track.TrackReason.STEP_BEFORE_THE_LAST;
import static org.trm.track.TrackReason.STEP_BY_DECISION;
import static org.trm.track.TrackReason.STEP_NOT_NEXT;
import static org.trm.track.TrackReason.STEP_OF_A_PROCEEDING;
import static org.trm.track.TrackReason.UNTIL_NOT_ASKED;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.track.StepTaken.Ground;

/** Whether a step may be taken now; reads nothing but the tracks, and of them only its own. */
final class StepRules {

  /** CETS 197 art. 13(1): at least thirty days, whatever a country's policy says. */
  static final int REFLECTION_FLOOR_DAYS = 30;

  private final TrackStory story;
  private final @Nullable UUID proceeding;
  private final Moments moments;

  StepRules(TrackStory story, @Nullable UUID proceeding, Moments moments) {
    this.story = story;
    this.proceeding = proceeding;
    this.moments = moments;
  }

  /** When a reflection that begins now ends, by the policy of the country. */
  static Instant endOfReflection(Moments moments, int policyDays) {
    return moments.occurredAt().plus(days(Math.max(policyDays, REFLECTION_FLOOR_DAYS)));
  }

  Set<TrackReason> against(StepTaken in) {
    var step = in.step();
    var reasons = EnumSet.noneOf(TrackReason.class);
    if (step.track() == Track.IDENTIFICATION) {
      reasons.add(STEP_BY_DECISION);
      return reasons;
    }
    if ((step.track() == Track.PROCEEDINGS) != (proceeding != null)) {
      reasons.add(STEP_OF_A_PROCEEDING);
      return reasons;
    }
    addIf(!story.next(step.track(), proceeding).contains(step), STEP_NOT_NEXT, reasons);
    addIf(isBeforeTheLast(step.track()), STEP_BEFORE_THE_LAST, reasons);
    addIf(in.until() != null && !mayHaveAnEnd(step), UNTIL_NOT_ASKED, reasons);
    addIf(in.ground() != null && !mayHaveAGround(step), GROUND_NOT_ASKED, reasons);
    guard(in, reasons);
    return reasons;
  }

  private void guard(StepTaken in, Set<TrackReason> reasons) {
    switch (in.step().guard()) {
      case NOTHING, NOT_CRIMINAL -> {}
      case REASONABLE_GROUNDS -> {
        addIf(!hasReasonableGrounds(), GROUNDS_NOT_FOUND, reasons);
        var floor = moments.occurredAt().plus(days(REFLECTION_FLOOR_DAYS));
        addIf(in.until() != null && in.until().isBefore(floor), REFLECTION_TOO_SHORT, reasons);
      }
      case GROUND_OF_END -> {
        addIf(in.ground() == null || in.ground().isException(), GROUND_OF_END_MISSING, reasons);
        addIf(in.ground() == Ground.TIME_PASSED && stillRuns(), REFLECTION_STILL_RUNS, reasons);
      }
      case GROUND_OF_EXCEPTION ->
          addIf(
              in.ground() == null || !in.ground().isException(),
              GROUND_OF_EXCEPTION_MISSING,
              reasons);
      case REVIEW_DATE ->
          addIf(
              in.until() == null || !in.until().isAfter(moments.occurredAt()),
              REVIEW_DATE_MISSING,
              reasons);
      case WANTED -> addIf(!story.wantsToReturn(moments.recordedAt()), RETURN_NOT_WANTED, reasons);
    }
  }

  /** A person who declines to be identified gives no grounds away. */
  private boolean hasReasonableGrounds() {
    return EnumSet.of(TrackState.PRESUMED, TrackState.IDENTIFIED, TrackState.DECLINED)
        .contains(story.identification());
  }

  private boolean stillRuns() {
    return story
        .last(Track.REFLECTION, null)
        .map(step -> step.record().until())
        .filter(moments.occurredAt()::isBefore)
        .isPresent();
  }

  private boolean isBeforeTheLast(Track track) {
    return story
        .last(track, proceeding)
        .filter(last -> moments.occurredAt().isBefore(last.at()))
        .isPresent();
  }

  private static boolean mayHaveAnEnd(Step step) {
    return step.guard() == Guard.REVIEW_DATE || step.guard() == Guard.REASONABLE_GROUNDS;
  }

  private static boolean mayHaveAGround(Step step) {
    return step.guard() == Guard.GROUND_OF_END || step.guard() == Guard.GROUND_OF_EXCEPTION;
  }

  private static Duration days(int days) {
    return Duration.ofDays(days);
  }

  private static void addIf(boolean holds, TrackReason reason, Set<TrackReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
