package org.trm.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.track.IdentificationDecision.IdentificationLevel.DECLINED;
import static org.trm.track.IdentificationDecision.IdentificationLevel.IDENTIFIED;
import static org.trm.track.IdentificationDecision.IdentificationLevel.NOT_IDENTIFIED;
import static org.trm.track.IdentificationDecision.IdentificationLevel.PRESUMED;
import static org.trm.track.ReturnDeclaration.Saying.NOT_VOLUNTARY;
import static org.trm.track.ReturnDeclaration.Saying.VOLUNTARY;
import static org.trm.track.Story.day;
import static org.trm.track.Story.decision;
import static org.trm.track.Story.on;
import static org.trm.track.Story.proceeding;
import static org.trm.track.Story.says;
import static org.trm.track.Story.step;
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

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.track.StepTaken.Ground;

class StepRulesTest {

  private static final int LATER = 50;

  @Test
  void anIdentificationIsDecidedNotStepped() {
    for (var one : Step.values()) {
      if (one.track() == Track.IDENTIFICATION) {
        assertEquals(Set.of(STEP_BY_DECISION), against(Story.begins(), step(one)));
      }
    }
  }

  @Test
  void aProceedingHasItsOwnTrackAndNothingElseHas() {
    var story = Story.begins().then(proceeding(Proceeding.Kind.CRIMINAL));
    for (var one : Step.values()) {
      var rules = new StepRules(story.told(), story.id(0), on(LATER));
      if (one.track() == Track.PROCEEDINGS) {
        assertEquals(Set.of(STEP_OF_A_PROCEEDING), against(story, step(one)));
      } else if (one.track() != Track.IDENTIFICATION) {
        assertEquals(Set.of(STEP_OF_A_PROCEEDING), rules.against(step(one)));
      }
    }
  }

  @Test
  void helpWaitsForNothing() {
    for (var story : new Story[] {Story.begins(), decided(PRESUMED, NOT_IDENTIFIED)}) {
      assertEquals(Set.of(), against(story, step(Step.OFFER_ASSISTANCE)));
    }
  }

  @Test
  void reflectionNeedsReasonableGroundsAndThirtyDays() {
    var stories =
        new Story[] {
          Story.begins(),
          decided(PRESUMED),
          decided(PRESUMED, IDENTIFIED),
          decided(PRESUMED, DECLINED),
          decided(PRESUMED, NOT_IDENTIFIED)
        };
    for (int i = 0; i < stories.length; i++) {
      for (Instant until : Arrays.asList(null, day(LATER + 29), day(LATER + 30))) {
        var in = new StepTaken(Step.GRANT_REFLECTION, until, null, null);
        var expected = EnumSet.noneOf(TrackReason.class);
        addIf(i == 0 || i == 4, GROUNDS_NOT_FOUND, expected);
        addIf(day(LATER + 29).equals(until), REFLECTION_TOO_SHORT, expected);
        assertEquals(expected, against(stories[i], in));
      }
    }
  }

  @Test
  void aShorterPolicyIsNoReasonForLessThanThirtyDays() {
    assertEquals(day(30), StepRules.endOfReflection(on(0), 1));
    assertEquals(day(30), StepRules.endOfReflection(on(0), 30));
    assertEquals(day(90), StepRules.endOfReflection(on(0), 90));
  }

  @Test
  void reflectionEndsByTimeOrByChoiceAndNothingElse() {
    for (var endsOn : new int[] {LATER - 1, LATER, LATER + 1}) {
      for (Ground ground : grounds()) {
        var running =
            Story.begins().then(new StepTaken(Step.GRANT_REFLECTION, day(endsOn), null, null));
        var expected = EnumSet.noneOf(TrackReason.class);
        addIf(ground == null || ground.isException(), GROUND_OF_END_MISSING, expected);
        addIf(ground == Ground.TIME_PASSED && endsOn > LATER, REFLECTION_STILL_RUNS, expected);
        var in = new StepTaken(Step.END_REFLECTION, null, ground, null);
        assertEquals(expected, against(running, in));
      }
    }
  }

  @Test
  void onlyPublicOrderOrAnImproperClaimTakesReflectionAway() {
    for (Ground ground : grounds()) {
      var none = ground == null || !ground.isException();
      var in = new StepTaken(Step.WAIVE_REFLECTION, null, ground, null);
      assertEquals(
          none ? Set.of(GROUND_OF_EXCEPTION_MISSING) : Set.of(), against(Story.begins(), in));
    }
  }

  @Test
  void aPlanIsLookedAtAgain() {
    for (Instant until : Arrays.asList(null, day(LATER), day(LATER + 1))) {
      var in = new StepTaken(Step.PLAN_LONG_TERM, until, null, null);
      var ahead = day(LATER + 1).equals(until);
      assertEquals(ahead ? Set.of() : Set.of(REVIEW_DATE_MISSING), against(Story.begins(), in));
    }
  }

  @Test
  void aReturnIsPlannedOnlyWhileThePersonWantsIt() {
    var considered = Story.begins().then(Step.CONSIDER_RETURN);
    var plan = step(Step.PLAN_RETURN);
    assertEquals(Set.of(RETURN_NOT_WANTED), against(considered, plan));
    assertEquals(Set.of(), against(considered.then(says(VOLUNTARY, LATER + 1)), plan));
    assertEquals(
        Set.of(RETURN_NOT_WANTED), against(considered.then(says(NOT_VOLUNTARY, 99)), plan));
    assertEquals(Set.of(), against(considered.then(says(VOLUNTARY, LATER + 1)), plan));
    var back = considered.about(3, new DeclarationTakenBack(null));
    assertEquals(Set.of(RETURN_NOT_WANTED), against(back, plan));
    assertEquals(Set.of(RETURN_NOT_WANTED), against(considered.then(says(VOLUNTARY, LATER)), plan));
  }

  @Test
  void whatAStepDoesNotAskForIsRefused() {
    var in = new StepTaken(Step.OFFER_ASSISTANCE, day(99), Ground.PERSON_CHOSE, null);
    assertEquals(Set.of(UNTIL_NOT_ASKED, GROUND_NOT_ASKED), against(Story.begins(), in));
  }

  @Test
  void noStepIsTakenBeforeTheLastOne() {
    var story = Story.begins().then(proceeding(Proceeding.Kind.CIVIL)).then(Step.OFFER_ASSISTANCE);
    var rules = new StepRules(story.told(), null, on(0));
    assertEquals(Set.of(STEP_BEFORE_THE_LAST), rules.against(step(Step.AGREE_TO_ASSISTANCE)));
    assertEquals(Set.of(STEP_NOT_NEXT), against(story, step(Step.OFFER_ASSISTANCE)));
  }

  @Test
  void onlyACrimeIsInvestigatedBeforeItIsHeard() {
    for (var kind : Proceeding.Kind.values()) {
      var story = Story.begins().then(proceeding(kind)).about(0, step(Step.REPORT));
      var rules = new StepRules(story.told(), story.id(0), on(LATER));
      assertEquals(
          kind == Proceeding.Kind.CRIMINAL ? Set.of(STEP_NOT_NEXT) : Set.of(),
          rules.against(step(Step.BEGIN_HEARING)));
    }
  }

  private static Ground[] grounds() {
    return new Ground[] {
      null, Ground.TIME_PASSED, Ground.PERSON_CHOSE, Ground.PUBLIC_ORDER, Ground.IMPROPER_CLAIM
    };
  }

  private static Story decided(IdentificationDecision.IdentificationLevel... levels) {
    var story = Story.begins();
    for (var level : levels) {
      story.then(decision(level));
    }
    return story;
  }

  private static Set<TrackReason> against(Story story, StepTaken in) {
    return new StepRules(story.told(), null, on(LATER)).against(in);
  }

  private static void addIf(boolean so, TrackReason reason, Set<TrackReason> reasons) {
    if (so) {
      reasons.add(reason);
    }
  }
}
