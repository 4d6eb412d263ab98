package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.file;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.actor.Told;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** What a safeguard that is not there yet would have to look at is never waved through. */
@QuarkusTest
class GatesOnTheWayTest {

  @Test
  void nobodyIsReturnedWithoutTheSafeguardsOfReturn() {
    var journey = Journey.of(SampleCase.ready(), Words.drafting("RETURN", "NEEDS"));
    var submitted = journey.moves(Party.SENDING_DESK, Transition.SUBMIT);
    assertEquals(422, submitted.statusCode());
    assertEquals(
        List.of("PROCEEDINGS", "PREMATURITY", "VOLUNTARINESS"),
        submitted.path("refusals.gate.unique()"));
  }

  @Test
  void aRefusedSubmissionIsSeenByNobodyElse() {
    var facts = file("case.json").replace("ADULT_CONFIRMED", "AGE_DISPUTED");
    var journey = Journey.of(SampleCase.ready(facts));
    journey.moves(SENDING_DESK, Transition.SUBMIT, Words.NOTHING);
    var path = journey.path();
    assertEquals("404 not-found", Told.by(Crew.RECEIVING_DESK.gets(path)));
  }
}
