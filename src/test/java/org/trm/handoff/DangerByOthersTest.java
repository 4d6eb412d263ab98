package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;
import org.trm.risk.DangerClock;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** Whoever has to do with a case and learns of a danger says so; the holder alone takes it down. */
@QuarkusTest
class DangerByOthersTest {

  private static final String DANGER = "{\"kind\": \"TRANSMISSION_ENDANGERS_PERSON\"}";
  private static final String PASSED = "{\"reason\": \"DANGER_PASSED\"}";

  @Inject DangerClock clock;

  @ParameterizedTest
  @CsvSource({
    "rs-desk-focal-point, SUBMITTED",
    "si-desk-focal-point, SUBMITTED",
    "si-desk-caseworker, ACKNOWLEDGED",
    "si-shelter-caseworker, IN_TRANSFER"
  })
  void aPartyWarnsAndWhatIsUnderWayStops(String username, Stage stage) {
    var journey = Journey.drafted().to(stage);
    var raiser = Actor.of(username).reading("HANDOFF");
    var entries = Rows.events();
    var raised = made(warns(raiser, journey), 201);
    var organisation = username.substring(0, username.lastIndexOf('-')).replace("-focal", "");
    raised.then().body("raisedBy", equalTo(organisation)).body("lift", nullValue());
    assertEquals(entries + 2, Rows.events(), "the warning, and the hold");
    assertEquals(HandoffStatus.ON_HOLD, journey.now());
    var flags = HOLDER.reading("HANDOFF").gets(journey.theCase().path() + "/danger-flags");
    flags.then().body("flags.raisedBy", contains(organisation));
    made(raiser.gets(raised.header("Location")), 200);
  }

  @Test
  void theHolderTakesItDownAndNobodyElse() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    var raised = made(warns(RECEIVER, journey), 201);
    var lift = raised.header("Location") + "/lift";
    for (var other : new Actor[] {RECEIVER, Actor.of("si-desk-caseworker")}) {
      assertEquals("404 not-found", Told.by(other.posts(lift, PASSED, Version.of(raised))));
    }
    made(HOLDER.posts(lift, PASSED, Version.of(raised)), 200);
    RECEIVER
        .gets(raised.header("Location"))
        .then()
        .statusCode(200)
        .body("lift.reason", equalTo("DANGER_PASSED"));
  }

  @Test
  void whileItIsUpNothingGoesOn() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    made(warns(RECEIVING_DESK, journey), 201);
    journey.read();
    assertEquals(
        "422 handoff-refused [TRANSMISSION_ENDANGERS]",
        Told.by(journey.moves(Party.SENDING_DESK, Transition.RESUME)));
  }

  @ParameterizedTest
  @CsvSource({
    "si-desk-focal-point, DRAFT",
    "si-shelter-caseworker, ACCEPTED",
    "rs-child-protection-caseworker, IN_TRANSFER",
    "si-child-protection-caseworker, IN_TRANSFER",
    "hr-desk-focal-point, IN_TRANSFER"
  })
  void toNobodyElseIsThereSuchACase(String username, Stage stage) {
    var journey = Journey.drafted().to(stage);
    var stranger = Actor.of(username);
    var nowhere =
        stranger.posts("/v1/cases/7b0c2a52-3f6e-4d0a-9a55-0f4f6c1f9d11/danger-flags", DANGER);
    assertEquals("404 not-found", Told.by(nowhere));
    assertEquals(Told.by(nowhere), Told.by(warns(stranger, journey)));
  }

  @Test
  void whatWhoRaisedItDoesNotSeeStopsInTheHoldersNameOnce() {
    var theCase = SampleCase.ready();
    theCase.hears(Words.agreeing("hr-desk", "SUMMARY"));
    theCase.hears(Words.agreeing("hr-child-protection", "NEEDS"));
    var there = Journey.of(theCase).to(Stage.IN_TRANSFER);
    var elsewhere = Journey.of(theCase, toCroatia()).to(Stage.SUBMITTED);
    var raised = made(warns(RECEIVER, there), 201);
    assertEquals(HandoffStatus.ON_HOLD, there.now());
    clock.sweep();
    assertEquals(HandoffStatus.ON_HOLD, elsewhere.now());
    elsewhere.read();
    made(HOLDER.posts(raised.header("Location") + "/lift", PASSED, Version.of(raised)), 200);
    made(elsewhere.moves(Party.SENDING_DESK, Transition.RESUME), 200);
    clock.sweep();
    assertEquals(HandoffStatus.SUBMITTED, elsewhere.now());
  }

  private static Response warns(Actor actor, Journey journey) {
    return actor.posts(journey.theCase().path() + "/danger-flags", DANGER);
  }

  private static String toCroatia() {
    return Words.drafting("SERVICE_REFERRAL", "NEEDS")
        .replace("\"SI\"", "\"HR\"")
        .replace("si-shelter", "hr-child-protection");
  }
}
