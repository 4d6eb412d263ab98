package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.task.TaskClock;

/** Who sent a person hears how it went, in a code, and nobody has to remember it. */
@QuarkusTest
class FeedbackTest {

  private static final String SUPPORTED = "{\"note\": \"SUPPORTED\"}";

  @Inject TaskClock clock;

  @Test
  void itIsOwedFromTheMomentThePersonIsThereAndOverOnceItIsGiven() {
    var journey = Journey.drafted().to(Stage.COMPLETED);
    assertEquals(List.of("FEEDBACK"), owed(RECEIVER, journey));
    assertEquals(List.of(), owed(HOLDER, journey));
    made(gives(RECEIVER, journey), 201);
    assertEquals(List.of(), owed(RECEIVER, journey));
    for (var side : List.of(HOLDER, SENDING_DESK, RECEIVING_DESK, RECEIVER)) {
      side.gets(journey.path() + "/feedback")
          .then()
          .statusCode(200)
          .body("feedback.note", equalTo(List.of("SUPPORTED")))
          .body("feedback[0].organisation", equalTo("si-shelter"));
    }
    List<String> events = SENDING_DESK.gets(journey.path() + "/timeline").path("events.action");
    assertTrue(events.contains("HANDOFF_FEEDBACK_GIVEN"), events.toString());
  }

  @Test
  void theHandoffStaysAsItWasAndAnotherWordMayFollow() {
    var journey = Journey.drafted().to(Stage.COMPLETED);
    var stored = journey.stored();
    made(gives(RECEIVER, journey), 201);
    made(RECEIVER.posts(journey.path() + "/feedback", "{\"note\": \"MOVED_ON\"}"), 201);
    assertEquals(stored, journey.stored());
    RECEIVER
        .gets(journey.path() + "/feedback")
        .then()
        .body("feedback.note", equalTo(List.of("SUPPORTED", "MOVED_ON")));
  }

  @Test
  void aRetriedWordIsSaidOnce() {
    var journey = Journey.drafted().to(Stage.COMPLETED);
    var key = UUID.randomUUID().toString();
    var first = made(RECEIVER.posts(journey.path() + "/feedback", SUPPORTED, key), 201);
    var again = RECEIVER.posts(journey.path() + "/feedback", SUPPORTED, key);
    assertEquals(first.<String>path("id"), again.path("id"));
    assertEquals(1, RECEIVER.gets(journey.path() + "/feedback").<List<?>>path("feedback").size());
  }

  @Test
  void itClimbsWhileNobodySaysAnything() {
    var journey = Journey.drafted().to(Stage.COMPLETED);
    clock.sounds(journey.id(), 3);
    List<String> events = SENDING_DESK.gets(journey.path() + "/timeline").path("events.action");
    assertTrue(events.contains("TASK_OVERDUE"), events.toString());
    assertEquals(List.of("FEEDBACK"), owed(Actor.of("si-child-protection-caseworker"), journey));
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "IN_TRANSFER", "FAILED"})
  void nothingIsToldOfWhatIsNotCompleted(Stage stage) {
    var journey = Journey.drafted().to(stage);
    var told = Told.by(gives(RECEIVER, journey));
    assertEquals(
        stage == Stage.SUBMITTED ? "404 not-found" : "409 illegal-transition [ILLEGAL_STATE]",
        told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rs-shelter-caseworker          | 403 not-allowed [WRONG_PARTY]
          si-desk-focal-point            | 403 not-allowed
          si-shelter-data-protection     | 403 not-allowed
          si-child-protection-caseworker | 404 not-found
          hr-shelter-caseworker          | 404 not-found
          """)
  void onlyWhoReceivedThePersonSaysHowItWent(String username, String told) {
    var journey = Journey.drafted().to(Stage.COMPLETED);
    assertEquals(told, Told.by(gives(Actor.of(username), journey)));
    if (told.startsWith("404")) {
      assertEquals(told, Told.by(Actor.of(username).gets(journey.path() + "/feedback")));
    }
  }

  @Test
  void withoutATokenNothingIsSaidOrRead() {
    var path = Journey.drafted().path() + "/feedback";
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(path)));
    var call = RestAssured.given().contentType("application/json").body(SUPPORTED);
    assertEquals("401 unauthenticated", Told.by(call.post(path)));
  }

  private static Response gives(Actor actor, Journey journey) {
    return actor.posts(journey.path() + "/feedback", SUPPORTED);
  }

  private static List<String> owed(Actor actor, Journey journey) {
    return made(actor.gets("/v1/tasks?about=" + journey.id()), 200)
        .path("tasks.findAll { it.about == '" + journey.id() + "' }.kind");
  }
}
