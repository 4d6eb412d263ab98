package org.trm.lifecycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** A case is open, followed up and closed, and opened again when something comes up. */
@QuarkusTest
class LifecycleTest {

  private static final String CLOSING = "{\"reason\": \"PLAN_DONE\", \"legalHold\": \"NONE\"}";
  private static final String REOPENING = "{\"ground\": \"EXPLOITED_AGAIN\"}";

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void aCaseGoesThroughItsLife() {
    var lifecycle = shelter.opensACase() + "/lifecycle";
    shelter.gets(lifecycle).then().body("stage", equalTo("OPEN")).body("turns", empty());
    shelter.posts(lifecycle + "/follow-up", "{}").then().statusCode(201);
    Actor.of("rs-shelter-supervisor").posts(lifecycle + "/close", CLOSING).then().statusCode(201);
    shelter.posts(lifecycle + "/reopen", REOPENING).then().statusCode(201);
    shelter
        .gets(lifecycle)
        .then()
        .statusCode(200)
        .body("stage", equalTo("OPEN"))
        .body("turns.to", contains("FOLLOW_UP", "CLOSED", "OPEN"))
        .body("turns[1].closing.reason", equalTo("PLAN_DONE"))
        .body("turns[1].ground", nullValue())
        .body("turns[2].ground", equalTo("EXPLOITED_AGAIN"));
  }

  @Test
  void aTurnThatDoesNotComeNextIsRefused() {
    var lifecycle = shelter.opensACase() + "/lifecycle";
    assertEquals(
        "422 rule-refused [TURN_NOT_NEXT]",
        Told.by(shelter.posts(lifecycle + "/reopen", REOPENING)));
    shelter.posts(lifecycle + "/close", CLOSING).then().statusCode(201);
    assertEquals(
        "422 rule-refused [TURN_NOT_NEXT]", Told.by(shelter.posts(lifecycle + "/close", CLOSING)));
  }

  @Test
  void helpThatIsUnderWayIsNotFollowedUpYet() {
    var theCase = shelter.opensACase();
    plans(theCase, "UNDER_WAY");
    var followUp = theCase + "/lifecycle/follow-up";
    assertEquals("422 rule-refused [PLAN_UNDER_WAY]", Told.by(shelter.posts(followUp, "{}")));
    plans(theCase, "DONE");
    assertEquals("201", Told.by(shelter.posts(followUp, "{}")));
  }

  @Test
  void whetherItMustBeKeptIsLookedAtFirst() {
    var close = shelter.opensACase() + "/lifecycle/close";
    assertEquals(
        "400 malformed-request", Told.by(shelter.posts(close, "{\"reason\": \"PLAN_DONE\"}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"si-shelter-caseworker", "rs-desk-caseworker"})
  void toOthersThereIsNoSuchCase(String username) {
    var lifecycle = shelter.opensACase() + "/lifecycle";
    var stranger = Actor.of(username);
    assertEquals("404 not-found", Told.by(stranger.gets(lifecycle)));
    assertEquals("404 not-found", Told.by(stranger.posts(lifecycle + "/close", CLOSING)));
  }

  @Test
  void otherDutiesHaveNoPartInIt() {
    var lifecycle = shelter.opensACase() + "/lifecycle";
    var auditor = Actor.of("rs-desk-auditor");
    assertEquals("403 not-allowed", Told.by(auditor.gets(lifecycle)));
    assertEquals("403 not-allowed", Told.by(auditor.posts(lifecycle + "/close", CLOSING)));
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(lifecycle)));
    assertEquals("400 purpose-of-use-missing", Told.by(shelter.calls().get(lifecycle)));
  }

  private void plans(String theCase, String progress) {
    var plan =
        """
        {"supports": [{"need": "LEGAL_ASSISTANCE", "progress": "UNDER_WAY"}], "safetyPlan": false,
         "personTookPart": true, "reviewAt": "2099-01-01T00:00:00Z"}\
        """
            .replace("UNDER_WAY", progress);
    shelter.posts(theCase + "/support/plans", plan).then().statusCode(201);
  }
}
