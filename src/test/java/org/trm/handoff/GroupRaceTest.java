package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.trm.actor.Told;

/** Two at once never wait for each other, and a group is never torn apart. */
@QuarkusTest
class GroupRaceTest {

  private static final int ROUNDS = 10;
  private static final String NO = "{\"reason\": \"DANGER\"}";

  @Test
  void oneOfTwoWhoMoveAGroupWins() {
    for (int round = 0; round < ROUNDS; round++) {
      var both = Travellers.checked();
      var mine = both.version(SENDING_DESK);
      var yours = both.version(SENDING_DESK);
      var submit = both.path() + "/submit";
      var told =
          race(
              () -> Told.by(SENDING_DESK.posts(submit, "{}", mine)),
              () -> Told.by(SENDING_DESK.posts(submit, "{}", yours)));
      assertEquals(List.of("200", "412 stale-version"), told.stream().sorted().toList());
      assertEquals("SUBMITTED SUBMITTED", both.now());
    }
  }

  @Test
  void whoStopOneEachAtTheSameMomentDoNotBlockEachOther() {
    for (int round = 0; round < ROUNDS; round++) {
      var both = Travellers.submitted();
      var mother = both.mother();
      var child = both.child();
      var one = mother.version();
      var other = child.version();
      var told =
          race(
              () -> Told.by(RECEIVING_DESK.posts(mother.path() + "/hold", NO, one)),
              () -> Told.by(SENDING_DESK.posts(child.path() + "/hold", NO, other)));
      assertTrue(told.contains("200"), told.toString());
      assertTrue(told.stream().noneMatch(answer -> answer.startsWith("5")), told.toString());
      assertEquals("ON_HOLD ON_HOLD", both.now());
    }
  }

  @Test
  void whatHappensToACaseAndToItsGroupAtTheSameMomentDoNotBlockEachOther() {
    for (int round = 0; round < ROUNDS; round++) {
      var both = Travellers.accepted();
      var release = both.version(HOLDER);
      var flags = both.child().theCase().path() + "/danger-flags";
      var told =
          race(
              () -> Told.by(HOLDER.posts(both.path() + "/release", "{}", release)),
              () -> Told.by(HOLDER.posts(flags, "{\"kind\": \"TRANSMISSION_ENDANGERS_CHILD\"}")));
      assertEquals("201", told.get(1));
      assertTrue(told.stream().noneMatch(answer -> answer.startsWith("5")), told.toString());
      assertEquals("ON_HOLD ON_HOLD", both.now());
    }
  }

  private static List<String> race(Callable<String> one, Callable<String> other) {
    return Together.call(List.of(one, other));
  }
}
