package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.SampleCase.file;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** Who may not raise, read or end what has to do with an alert. */
@QuarkusTest
class AlertWallsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rs-shelter-data-protection     | 403 not-allowed
          rs-desk-auditor                | 403 not-allowed
          rs-desk-coordinator            | 403 not-allowed
          rs-desk-focal-point            | 404 not-found
          rs-child-protection-caseworker | 404 not-found
          si-desk-focal-point            | 404 not-found
          hr-shelter-caseworker          | 404 not-found
          """)
  void whoDoesNotHoldTheCaseRaisesNoAlert(String username, String told) {
    var theCase = SampleCase.opened(file("case.json"));
    assertEquals(told, Told.by(Warned.raising(Actor.of(username), theCase, Warned.alert())));
  }

  @Test
  void withoutATokenNothingIsRaisedListedOrEnded() {
    var alert = Warned.of("NEEDS");
    var call = RestAssured.given().contentType("application/json").body(Warned.alert());
    assertEquals("401 unauthenticated", Told.by(call.post(alert.theCase().path() + "/alerts")));
    assertEquals("401 unauthenticated", Told.by(RestAssured.get("/v1/tasks")));
    var task = "/v1/tasks/" + alert.task(HOLDER, "PERSON_TOLD") + "/done";
    assertEquals("401 unauthenticated", Told.by(RestAssured.post(task)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hr-shelter-caseworker",
        "hr-desk-focal-point",
        "rs-child-protection-caseworker",
        "si-child-protection-caseworker",
        "si-shelter-caseworker"
      })
  void strangersLearnNothing(String username) {
    var alert = Warned.of("NEEDS");
    var stranger = Actor.of(username).reading("HANDOFF");
    for (var what : Set.of("", "/packet", "/timeline")) {
      assertEquals("404 not-found", Told.by(stranger.gets(alert.path() + what)));
    }
    for (var verb : Set.of("acknowledge", "confirm", "close", "mark-in-error")) {
      assertEquals("404 not-found", Told.by(alert.moves(stranger, verb, "{}")));
    }
    assertFalse(stranger.gets("/v1/tasks").asString().contains(alert.id().toString()));
    var task = alert.task(HOLDER, "PERSON_TOLD");
    assertEquals("404 not-found", Told.by(ending(stranger, task)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rs-shelter-caseworker | LEGAL_BASIS            | 422 rule-refused [TASK_ENDS_BY_ITSELF]
          rs-shelter-supervisor | EMERGENCY_CONFIRMATION | 422 rule-refused [TASK_ENDS_BY_ITSELF]
          rs-desk-caseworker    | PERSON_TOLD            | 403 not-allowed [TASK_OF_ANOTHER]
          si-desk-caseworker    | PERSON_TOLD            | 404 not-found
          """)
  void whatIsOwedIsEndedByWhoOwesIt(String username, String kind, String told) {
    var task = Warned.of("NEEDS").task(HOLDER, kind);
    assertEquals(told, Told.by(ending(Actor.of(username), task)));
  }

  @Test
  void theReceiverDoesNotSeeWhatTheSenderOwes() {
    var alert = Warned.of("NEEDS");
    assertEquals(java.util.List.of(), alert.owedTo(Crew.RECEIVING_DESK));
  }

  private static Response ending(Actor actor, String task) {
    var first = new Actor.Version("\"1\"", UUID.randomUUID().toString());
    return actor.posts("/v1/tasks/" + task + "/done", first);
  }
}
