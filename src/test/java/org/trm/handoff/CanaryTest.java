package org.trm.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.journal.Sequencer;
import org.trm.transition.Transition;

/** What is said about a person stays where it belongs. */
@QuarkusTest
class CanaryTest {

  @Inject Sequencer sequencer;

  @Test
  @Asvs({"14.2.4", "16.2.5"})
  void aWholeJourneyBringsNothingToLight() throws SQLException {
    try (var watch = new Watch()) {
      var journey = travels(FullCase.ready());
      assertTrue(Canaries.singIn(RECEIVER.gets(journey.path() + "/packet").asString()));
      assertNothingCameToLight(watch);
    }
  }

  @Test
  @Asvs({"16.5.1", "16.2.5"})
  void badRequestsAreNotRepeatedAnywhere() throws SQLException {
    try (var watch = new Watch()) {
      BadRequests.with(Journey.drafted().to(Stage.ACKNOWLEDGED)).sendAll();
      assertTrue(watch.heard() > 40);
      assertNothingCameToLight(watch);
    }
  }

  @Test
  void theWatchIsAwake() throws SQLException {
    assertTrue(Canaries.singIn(Base64.getEncoder().encodeToString("a Canary".getBytes(UTF_8))));
    assertFalse(Canaries.singIn("a finch"));
    Rows.change("create table cage as select 'Canary'::bytea as bird");
    assertEquals(List.of("cage: 1"), Traces.inTables());
    Rows.change("drop table cage");
  }

  private void assertNothingCameToLight(Watch watch) throws SQLException {
    sequencer.sequence();
    assertEquals(List.of(), Traces.inTables());
    assertEquals(List.of(), Traces.inJournals());
    assertEquals(List.of(), Traces.inMetrics());
    assertEquals(List.of(), watch.leaks());
  }

  private static Journey travels(SampleCase theCase) {
    var journey = Journey.of(theCase, Words.drafting("CASE_TRANSFER", FullCase.SECTIONS));
    HOLDER.gets(journey.path() + "/packet");
    journey.to(Stage.HELD_FROM_ACKNOWLEDGED).goes(Transition.RESUME);
    journey.goes(Transition.ACCEPT).goes(Transition.RELEASE);
    for (var who : List.of(HOLDER, Crew.SENDING_DESK, Crew.RECEIVING_DESK, RECEIVER)) {
      for (var what : List.of("", "/packet", "/timeline")) {
        who.gets(journey.path() + what);
      }
    }
    journey.goes(Transition.COMPLETE);
    RECEIVER.gets(theCase.path());
    RECEIVER.gets("/v1/handoffs?box=in");
    HOLDER.posts("/v1/cases/search", "{\"exploitation\": \"ForcedLabour\"}");
    return journey;
  }
}
