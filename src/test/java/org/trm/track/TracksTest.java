package org.trm.track;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trm.track.Bodies.CHECKED;
import static org.trm.track.Bodies.CRIMINAL;
import static org.trm.track.Bodies.PRESUMED;
import static org.trm.track.Bodies.VOLUNTARY;
import static org.trm.track.Bodies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** Six tracks run side by side, each step appended, none in the way of another. */
@QuarkusTest
class TracksTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void aNewCaseHasAllTracksAndOnEachAStepToTake() {
    shelter
        .gets(shelter.opensACase() + "/tracks")
        .then()
        .statusCode(200)
        .body(
            "tracks.track",
            contains("IDENTIFICATION", "FIRST_ASSISTANCE", "REFLECTION", "LONG_TERM", "RETURN"))
        .body("tracks.state.unique()", contains("NONE"))
        .body("tracks[1].next", contains("OFFER_ASSISTANCE"));
  }

  @Test
  void stepsAreAppendedAndWhereATrackStandsFollowsFromThem() {
    var theCase = shelter.opensACase();
    takes(theCase, "OFFER_ASSISTANCE");
    takes(theCase, "DECLINE_ASSISTANCE");
    takes(theCase, "OFFER_ASSISTANCE");
    shelter
        .gets(theCase + "/tracks")
        .then()
        .body("tracks[1].state", equalTo("OFFERED"))
        .body(
            "tracks[1].steps.step",
            contains("OFFER_ASSISTANCE", "DECLINE_ASSISTANCE", "OFFER_ASSISTANCE"));
    var answer = shelter.posts(theCase + "/tracks/steps", step("BEGIN_ASSISTANCE"));
    assertEquals("422 rule-refused [STEP_NOT_NEXT]", Told.by(answer));
  }

  @Test
  void reflectionLastsAsLongAsTheCountrySays() {
    var theCase = shelter.opensACase();
    var answer = shelter.posts(theCase + "/tracks/steps", step("GRANT_REFLECTION"));
    assertEquals("422 rule-refused [GROUNDS_NOT_FOUND]", Told.by(answer));
    shelter.posts(theCase + "/identification-decisions", PRESUMED).then().statusCode(201);
    var granted = "{\"step\": \"GRANT_REFLECTION\", \"occurredAt\": \"2026-03-01T10:00:00Z\"}";
    shelter.posts(theCase + "/tracks/steps", granted).then().statusCode(201);
    shelter
        .gets(theCase + "/tracks")
        .then()
        .body("tracks[2].state", equalTo("RUNNING"))
        .body("tracks[2].until", equalTo("2026-05-30T10:00:00Z"));
  }

  @Test
  void aReturnIsPlannedWhenThePersonSaysSoAndNotWhenTheyTakeItBack() {
    var theCase = shelter.opensACase();
    takes(theCase, "CONSIDER_RETURN");
    var plan = theCase + "/tracks/steps";
    assertEquals(
        "422 rule-refused [RETURN_NOT_WANTED]", Told.by(shelter.posts(plan, step("PLAN_RETURN"))));
    var said = shelter.posts(theCase + "/return-declarations", VOLUNTARY);
    var back = theCase + "/return-declarations/" + said.path("id") + "/take-back";
    shelter.posts(back, "{}").then().statusCode(201);
    assertEquals("422 rule-refused [TAKEN_BACK_ALREADY]", Told.by(shelter.posts(back, "{}")));
    assertEquals(
        "422 rule-refused [RETURN_NOT_WANTED]", Told.by(shelter.posts(plan, step("PLAN_RETURN"))));
    shelter
        .gets(theCase + "/return-declarations")
        .then()
        .body("declarations.takenBack", contains(true))
        .body("declarations[0].validUntil", notNullValue());
  }

  @Test
  void everyProceedingHasATrackOfItsOwn() {
    var theCase = shelter.opensACase();
    var one = shelter.posts(theCase + "/proceedings", CRIMINAL);
    var other = shelter.posts(theCase + "/proceedings", CRIMINAL.replace("CRIMINAL", "LABOUR"));
    shelter
        .posts(theCase + "/proceedings/" + one.path("id") + "/steps", step("REPORT"))
        .then()
        .statusCode(201);
    shelter.posts(theCase + "/proceedings/checks", CHECKED).then().statusCode(201);
    shelter
        .gets(theCase + "/tracks")
        .then()
        .body("tracks[5..6].state", contains("REPORTED", "NONE"))
        .body("tracks[6].proceeding.id", equalTo(other.path("id")))
        .body("checks.authority", contains("INFORMED"));
    var nowhere = theCase + "/proceedings/" + UUID.randomUUID() + "/steps";
    assertEquals("404 not-found", Told.by(shelter.posts(nowhere, step("REPORT"))));
  }

  @Test
  void aRequestThatComesAgainTakesOneStep() {
    var theCase = shelter.opensACase();
    var key = UUID.randomUUID().toString();
    var first = shelter.posts(theCase + "/tracks/steps", step("OFFER_ASSISTANCE"), key);
    var again = shelter.posts(theCase + "/tracks/steps", step("OFFER_ASSISTANCE"), key);
    assertEquals("201", Told.by(again));
    assertEquals(first.asString(), again.asString());
    shelter.gets(theCase + "/tracks").then().body("tracks[1].steps.size()", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"si-shelter-caseworker", "rs-desk-caseworker", "hr-shelter-caseworker"})
  void toOthersThereIsNoSuchCase(String username) {
    var theCase = shelter.opensACase();
    var other = Actor.of(username);
    assertEquals("404 not-found", Told.by(other.gets(theCase + "/tracks")));
    assertEquals(
        "404 not-found", Told.by(other.posts(theCase + "/tracks/steps", step("OFFER_ASSISTANCE"))));
    assertEquals("404 not-found", Told.by(other.gets(theCase + "/return-declarations")));
    assertEquals(
        "404 not-found", Told.by(other.posts(theCase + "/return-declarations", VOLUNTARY)));
  }

  @Test
  void otherDutiesHaveNoPartInIt() {
    var theCase = shelter.opensACase();
    var steps = theCase + "/tracks/steps";
    var auditor = Actor.of("rs-desk-auditor");
    assertEquals("403 not-allowed", Told.by(auditor.posts(steps, step("OFFER_ASSISTANCE"))));
    assertEquals("403 not-allowed", Told.by(auditor.gets(theCase + "/tracks")));
    var supervisor = Actor.of("rs-shelter-supervisor").reading("SUPERVISION");
    assertEquals("403 not-allowed", Told.by(supervisor.posts(steps, step("OFFER_ASSISTANCE"))));
    assertEquals("200", Told.by(supervisor.gets(theCase + "/tracks")));
  }

  @Test
  void withoutATokenAPurposeOrAKeyThereIsNothing() {
    var tracks = shelter.opensACase() + "/tracks";
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(tracks)));
    assertEquals("400 purpose-of-use-missing", Told.by(shelter.calls().get(tracks)));
    assertEquals(
        "400 idempotency-key-missing",
        Told.by(shelter.calls().body(step("OFFER_ASSISTANCE")).post(tracks + "/steps")));
  }

  @Test
  void whatCannotBeReadIsRefusedAndNotRepeated() {
    var theCase = shelter.opensACase();
    for (var body :
        new String[] {
          step("CANARY"),
          "{\"step\": \"OFFER_ASSISTANCE\", \"note\": \"Jovana Canary\"}",
          "{\"step\": \"OFFER_ASSISTANCE\", \"occurredAt\": \"2099-01-01T00:00:00Z\"}",
          "{}"
        }) {
      var before = Stored.entries();
      var answer = shelter.posts(theCase + "/tracks/steps", body);
      assertEquals("400 malformed-request", Told.by(answer));
      assertFalse(answer.asString().contains("anary"));
      assertEquals(before + 1, Stored.entries());
    }
  }

  private void takes(String theCase, String step) {
    shelter.posts(theCase + "/tracks/steps", step(step)).then().statusCode(201);
  }
}
