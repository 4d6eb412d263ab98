package org.trm.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.deadline.Alarm.Kind;

/** One alarm after the other, and each only once the one before has gone off. */
class LadderTest {

  private static final Instant FROM = Instant.parse("2026-11-21T02:00:00Z");
  private static final Instant DUE = FROM.plus(Duration.ofHours(24));
  private static final Instant EXPIRES = FROM.plus(Duration.ofHours(100));
  private static final Duration STEP = Duration.ofHours(4);

  @Test
  void whatMayExpireDoesSoLast() {
    assertEquals(
        List.of("HALF_TIME +12", "DUE +24", "DEPUTY +28", "COORDINATOR +32", "EXPIRY +100"),
        punctually(new Ladder(DUE, EXPIRES), 9));
  }

  @Test
  void whatMayNotExpireGoesOnForEver() {
    assertEquals(
        List.of(
            "HALF_TIME +12", "DUE +24", "DEPUTY +28", "COORDINATOR +32", "AGAIN +36", "AGAIN +40"),
        punctually(new Ladder(DUE, null), 6));
  }

  @Test
  void whatWaitsForNobodyIsRemindedOnceBeforeItExpires() {
    assertEquals(List.of("HALF_TIME +50", "EXPIRY +100"), punctually(new Ladder(null, EXPIRES), 9));
  }

  @Test
  void whereNoClockRunsNothingGoesOff() {
    assertNull(new Ladder(null, null).first(FROM));
  }

  @Test
  void nobodyIsSkippedAfterTheServiceWasDown() {
    var ladder = new Ladder(DUE, EXPIRES);
    var late = EXPIRES.plus(Duration.ofDays(9));
    var deputy = ladder.after(Kind.DUE, late.plus(STEP));
    assertEquals(new Alarm(Kind.DEPUTY, late.plus(STEP)), deputy);
    var expiry = ladder.after(Kind.COORDINATOR, late.plus(STEP));
    assertEquals(new Alarm(Kind.EXPIRY, late.plus(STEP)), expiry);
  }

  @Test
  void eachStepSaysHowFarUpItHasGone() {
    assertEquals(Escalation.NONE, Kind.DUE.escalation());
    assertEquals(Escalation.DEPUTY, Kind.DEPUTY.escalation());
    assertEquals(Escalation.COORDINATOR, Kind.AGAIN.escalation());
  }

  /** The alarms, each with the hours from the beginning at which it goes off. */
  private static List<String> punctually(Ladder ladder, int most) {
    var gone = new ArrayList<String>();
    var next = ladder.first(FROM);
    while (next != null && gone.size() < most) {
      gone.add(next.kind() + " +" + Duration.between(FROM, next.at()).toHours());
      next = ladder.after(next.kind(), next.at().plus(STEP));
    }
    return gone;
  }
}
