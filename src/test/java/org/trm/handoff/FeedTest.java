package org.trm.handoff;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.journal.Sequencer;
import org.trm.local.Tokens;

/** National systems follow what concerns their organisation, and nothing else. */
@QuarkusTest
class FeedTest {

  private final Sequencer sequencer;

  FeedTest(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rs-desk-system", "si-desk-system"})
  void bothDesksAreToldWhatHappenedToAHandoffInOrder(String system) throws SQLException {
    long before = end(system);
    var journey = Journey.drafted().to(Stage.ACCEPTED);
    sequencer.sequence();
    var events = told(system, before);
    var types =
        events.<String>getList(
            "events.findAll { it.subject == '/v1/handoffs/%s' }.type".formatted(journey.id()));
    var crossing =
        List.of("trm.HANDOFF_SUBMITTED", "trm.HANDOFF_ACKNOWLEDGED", "trm.HANDOFF_ACCEPTED");
    assertEquals(crossing, types.stream().filter(crossing::contains).toList());
    assertEquals("1.0", events.getString("events[0].specversion"));
  }

  @Test
  void anAlertIsToldToTheDeskThatIsWarned() throws SQLException {
    long before = end("si-desk-system");
    var raised = HOLDER.posts(SampleCase.ready().path() + "/alerts", Warned.alert());
    sequencer.sequence();
    var address = made(raised, 201).header("Location");
    var events = told("si-desk-system", before);
    assertEquals(
        List.of("trm.ALERT_SENT"),
        events.getList("events.findAll { it.subject == '%s' }.type".formatted(address)));
  }

  @Test
  void aSystemThatItDoesNotConcernIsToldNothingButHowFarItIs() throws SQLException {
    long before = end("hr-desk-system");
    Journey.drafted().to(Stage.SUBMITTED);
    sequencer.sequence();
    assertEquals(List.of(), told("hr-desk-system", before).getList("events"));
  }

  @Test
  void lookingIsNoEventAndNothingIsSaidAboutAPerson() throws SQLException {
    long before = end("rs-desk-system");
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    sequencer.sequence();
    var events = told("rs-desk-system", before);
    assertFalse(events.getList("events.type").contains("trm.HANDOFF_READ"));
    var fields = List.of("id", "position", "source", "specversion", "subject", "time", "type");
    events
        .<java.util.Map<String, Object>>getList("events")
        .forEach(event -> assertEquals(fields, event.keySet().stream().sorted().toList()));
    assertFalse(journey.id().toString().isEmpty());
  }

  @Test
  void whoWaitsIsToldWhenSomethingHappens() throws Exception {
    long before = end("si-desk-system");
    Tokens.ofSystem("si-desk-system", "events");
    var waiting =
        java.util.concurrent.CompletableFuture.supplyAsync(
            () -> told("si-desk-system", before, "&wait=20"));
    Journey.drafted().to(Stage.SUBMITTED);
    sequencer.sequence();
    assertFalse(waiting.get().getList("events").isEmpty());
  }

  @Test
  void nobodyFollowsFromBeyondWhatJsonCanSay() {
    for (var beyond : List.of("9007199254740992", "9223372036854775807")) {
      var answer = calls("si-desk-system").get("/v1/events?after=" + beyond);
      assertEquals("400 malformed-request", Told.by(answer));
    }
  }

  @Test
  void onlySystemsFollow() {
    assertEquals("403 not-allowed", Told.by(Actor.of("rs-desk-focal-point").gets("/v1/events")));
    RestAssured.get("/v1/events").then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?after=-2", "?wait=21", "?limit=0", "?since=1"})
  void whatCannotBeReadIsMalformed(String query) {
    calls("rs-desk-system").get("/v1/events" + query).then().statusCode(400);
  }

  /** How far the journal of the system's country has come. */
  private long end(String system) throws SQLException {
    sequencer.sequence();
    long examined = -1;
    for (var page = told(system, examined); page.getLong("examinedTo") > examined; ) {
      examined = page.getLong("examinedTo");
      page = told(system, examined);
    }
    return examined;
  }

  private static JsonPath told(String system, long after) {
    return told(system, after, "");
  }

  private static JsonPath told(String system, long after, String query) {
    return calls(system)
        .get("/v1/events?limit=1000&after=" + after + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static io.restassured.specification.RequestSpecification calls(String system) {
    return given().auth().oauth2(Tokens.ofSystem(system, "events"));
  }
}
