package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;

/** What a safeguard that is not there yet would have to look at is never waved through. */
@QuarkusTest
class GatesOnTheWayTest {

  private static final String NOT_AVAILABLE = "SAFEGUARD_NOT_AVAILABLE";

  @Test
  void nobodyIsReturnedWithoutTheSafeguardsOfReturn() {
    var journey = Journey.of(SampleCase.ready(), Words.drafting("RETURN", "NEEDS"));
    var submitted = journey.moves(Party.SENDING_DESK, Transition.SUBMIT);
    assertEquals(422, submitted.statusCode());
    assertEquals(
        List.of("PREMATURITY", "PROCEEDINGS", "VOLUNTARINESS"),
        submitted.path("refusals.gate.unique()"));
  }

  @Test
  void aMemberOfTheUnionSendsNothingOutOfItYet() {
    var shelter = Actor.of("si-shelter-caseworker");
    var theCase = made(shelter.posts("/v1/cases", file("case.json")), 201).header("Location");
    var needs = shelter.calls().header("If-Match", "\"0\"").body(file("sections/NEEDS.json"));
    made(needs.put(theCase + "/sections/NEEDS"), 200);
    var proposal =
        Words.drafting("CASE_TRANSFER", "NEEDS").replace("\"SI\"", "\"RS\"").replace("si-", "rs-");
    var drafted = made(shelter.posts(theCase + "/handoffs", proposal), 201);
    var submit = drafted.header("Location") + "/submit";
    var desk = Actor.of("si-desk-focal-point");
    var submitted = desk.posts(submit, Words.NOTHING, Version.of(drafted));
    assertEquals(List.of("TRANSFER_BASIS"), notAvailable(submitted));
  }

  @Test
  void aRefusedSubmissionIsSeenByNobodyElse() {
    var facts = file("case.json").replace("ADULT_CONFIRMED", "AGE_DISPUTED");
    var journey = Journey.of(SampleCase.ready(facts));
    journey.moves(SENDING_DESK, Transition.SUBMIT, Words.NOTHING);
    var path = journey.path();
    assertEquals("404 not-found", Told.by(Crew.RECEIVING_DESK.gets(path)));
  }

  /** The gates that said so. */
  private static List<String> notAvailable(Response answer) {
    return answer.path("refusals.findAll { it.reason == '" + NOT_AVAILABLE + "' }.gate");
  }
}
