package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.transition.Transition;

/** One side accepts while the other cancels what both have read in the same version. */
@QuarkusTest
@Order(Integer.MAX_VALUE) // leaves much behind, which others would have to look through
@Asvs({"2.3.4", "15.4.2"})
class AcceptCancelRaceTest {

  private static final int CASES = 4;
  private static final int ROUNDS = 50;

  @Test
  void exactlyOneWinsAndTheOtherIsToldToReadAgain() {
    Together.call(Collections.nCopies(CASES, AcceptCancelRaceTest::races));
  }

  private static boolean races() {
    var theCase = SampleCase.ready();
    for (int round = 0; round < ROUNDS; round++) {
      var journey = Journey.of(theCase).to(Stage.ACKNOWLEDGED);
      var told = race(journey);
      assertEquals(Set.of("200", "412 stale-version"), Set.copyOf(told));
      var winner = told.get(0).equals("200") ? "ACCEPTED" : "CANCELLED";
      assertEquals(winner, Body.text(HOLDER.gets(journey.path()), "/status"));
      assertEquals(winner, Body.text(RECEIVING_DESK.gets(journey.path()), "/status"));
      journey.read();
      journey.ends();
    }
    assertCustodyIsWhereItWas(theCase);
    return true;
  }

  /** What who accepts and who cancels are told. */
  private static List<String> race(Journey journey) {
    var accept = journey.version();
    var cancel = journey.version();
    var accepting = Words.with(Transition.ACCEPT, journey);
    var cancelling = Words.with(Transition.CANCEL, journey);
    List<Callable<String>> calls =
        List.of(
            () -> Told.by(RECEIVING_DESK.posts(journey.path() + "/accept", accepting, accept)),
            () -> Told.by(SENDING_DESK.posts(journey.path() + "/cancel", cancelling, cancel)));
    return Together.call(calls);
  }

  private static void assertCustodyIsWhereItWas(SampleCase theCase) {
    var custody = HOLDER.gets(theCase.path()).<List<String>>path("custody.organisation");
    assertEquals(List.of("rs-shelter"), custody);
  }
}
