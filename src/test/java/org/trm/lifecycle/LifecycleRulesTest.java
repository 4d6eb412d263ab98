package org.trm.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.casefile.Moments;
import org.trm.casefile.OwnStanding;
import org.trm.casefile.Standing;
import org.trm.chronicle.Chronicled;
import org.trm.lifecycle.CaseClosing.ClosingReason;
import org.trm.lifecycle.CaseClosing.LegalHold;
import org.trm.lifecycle.CaseReopening.ReopeningGround;
import org.trm.lifecycle.LifecycleRules.Running;

class LifecycleRulesTest {

  private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
  private static final Instant BEFORE = NOW.minus(Duration.ofDays(1));
  private static final OwnStanding HOLDER = new OwnStanding(Standing.HOLDER, BEFORE);
  private static final Running NOTHING = new Running(false, false, false, false);
  private static final FollowUpBegun FOLLOW_UP = new FollowUpBegun(null);
  private static final CaseReopening REOPENING = new CaseReopening(ReopeningGround.NEW_FACTS, null);
  private static final List<Boolean> BOTH = List.of(true, false);

  @Test
  void theTableIsTheWholeTable() {
    var legal =
        Arrays.stream(Stage.values())
            .flatMap(stage ->
                Arrays.stream(Turn.values())
                    .filter(turn -> turn.leadsFrom(stage))
                    .map(turn -> stage + " " + turn + " " + turn.to()))
            .toList();
    assertEquals(
        List.of(
            "OPEN FOLLOW_UP_BEGUN FOLLOW_UP",
            "OPEN CLOSED_NOW CLOSED",
            "FOLLOW_UP CLOSED_NOW CLOSED",
            "FOLLOW_UP OPENED_AGAIN OPEN",
            "HANDED_OFF CLOSED_NOW CLOSED",
            "CLOSED OPENED_AGAIN OPEN"),
        legal);
  }

  @Test
  void whatIsUnderWayKeepsACaseOpen() {
    for (var handoff : BOTH) {
      for (var plan : BOTH) {
        for (var reflection : BOTH) {
          var running = new Running(handoff, plan, reflection, false);
          var closing = none();
          addIf(handoff, LifecycleReason.HANDOFF_UNDER_WAY, closing);
          addIf(reflection, LifecycleReason.REFLECTION_RUNS, closing);
          var followUp = none();
          addIf(handoff, LifecycleReason.HANDOFF_UNDER_WAY, followUp);
          addIf(plan, LifecycleReason.PLAN_UNDER_WAY, followUp);
          assertEquals(closing, rules(HOLDER, running).against(closing(null)));
          assertEquals(followUp, rules(HOLDER, running).against(FOLLOW_UP));
        }
      }
    }
  }

  @Test
  void aChildsCaseIsClosedAfterAReviewOfTheLastThirtyDays() {
    var child = new Running(false, false, false, true);
    for (int days : List.of(0, 1, 30)) {
      assertEquals(Set.of(), rules(HOLDER, child).against(closing(daysAgo(days))));
    }
    for (@Nullable Instant reviewed : Arrays.asList(null, daysAgo(31), daysAgo(-1))) {
      assertEquals(
          Set.of(LifecycleReason.CHILD_NOT_REVIEWED),
          rules(HOLDER, child).against(closing(reviewed)));
      assertEquals(Set.of(), rules(HOLDER, NOTHING).against(closing(reviewed)));
    }
  }

  @Test
  void whatWasHandedOffComesBackByAHandoffOnly() {
    var past = rules(new OwnStanding(Standing.PAST_HOLDER, BEFORE), NOTHING);
    var elsewhere = Set.of(LifecycleReason.HANDED_OFF_ELSEWHERE);
    assertEquals(elsewhere, past.against(REOPENING));
    assertEquals(elsewhere, past.against(FOLLOW_UP));
    assertEquals(Set.of(), past.against(closing(null)));
  }

  @Test
  void custodyThatCameBackOpensACaseAgain() {
    var closed = line(closing(null), BEFORE.minusSeconds(1));
    assertEquals(Stage.OPEN, new LifecycleStory(HOLDER, List.of(closed)).stage());
    var away = new OwnStanding(Standing.PAST_HOLDER, BEFORE);
    assertEquals(Stage.HANDED_OFF, new LifecycleStory(away, List.of(closed)).stage());
    var since = line(closing(null), BEFORE);
    assertEquals(Stage.CLOSED, new LifecycleStory(HOLDER, List.of(since)).stage());
  }

  @Test
  void noTurnComesBeforeTheLast() {
    var story = new LifecycleStory(HOLDER, List.of(line(closing(null), NOW)));
    var early = new Moments(BEFORE, NOW);
    assertEquals(
        Set.of(LifecycleReason.TURN_BEFORE_THE_LAST),
        new LifecycleRules(story, NOTHING, early).against(REOPENING));
    assertEquals(
        Set.of(LifecycleReason.TURN_NOT_NEXT),
        new LifecycleRules(story, NOTHING, early).against(FOLLOW_UP));
  }

  private static LifecycleRules rules(OwnStanding own, Running running) {
    return new LifecycleRules(new LifecycleStory(own, List.of()), running, new Moments(NOW, NOW));
  }

  private static CaseClosing closing(@Nullable Instant reviewed) {
    return new CaseClosing(ClosingReason.PLAN_DONE, LegalHold.NONE, reviewed, null);
  }

  private static Chronicled<LifecycleRecord> line(LifecycleRecord record, Instant at) {
    return new Chronicled<>(new UUID(0, 1), null, null, record, new Moments(at, at));
  }

  private static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private static EnumSet<LifecycleReason> none() {
    return EnumSet.noneOf(LifecycleReason.class);
  }

  private static void addIf(boolean holds, LifecycleReason reason, Set<LifecycleReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
