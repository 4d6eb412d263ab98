package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.LAWYER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/**
 * An organisation that is shut out of a case is sent nothing, and what is under way to it stops.
 */
@QuarkusTest
class ShutOutTest {

  private static final Actor SUPERVISOR = Actor.of("rs-shelter-supervisor").reading("SUPERVISION");

  @ParameterizedTest
  @CsvSource({
    "si-shelter, SUBMITTED, si-desk-focal-point, 200",
    "si-desk, SUBMITTED, si-desk-focal-point, 404",
    "si-shelter, IN_TRANSFER, si-shelter-caseworker, 404",
    "rs-desk, ACKNOWLEDGED, rs-desk-focal-point, 404"
  })
  void whatIsUnderWayStops(String organisation, Stage stage, String username, int status) {
    var journey = Journey.drafted().to(stage);
    var reader = Actor.of(username).reading("HANDOFF");
    assertEquals(200, reader.gets(journey.path()).statusCode());
    shutOut(organisation, journey);
    var stopped = stage == Stage.IN_TRANSFER ? HandoffStatus.FAILED : HandoffStatus.ON_HOLD;
    assertEquals(stopped, journey.now());
    for (var what : List.of("", "/packet", "/timeline")) {
      var nowhere = reader.gets("/v1/handoffs/" + UUID.randomUUID() + what);
      var answer = reader.gets(journey.path() + what);
      assertEquals(status == 404, answer.statusCode() == 404, what);
      assertEquals(status == 404, Told.by(nowhere).equals(Told.by(answer)), what);
    }
    var box = username.startsWith("rs") ? "out" : "in";
    var listed = DeskPagesTest.pages(reader, "status=" + stopped + "&box=" + box, 200);
    assertEquals(status != 404, listed.contains(journey.id().toString()));
  }

  @Test
  void nothingIsSentToIt() {
    var journey = Journey.drafted();
    shutOut("si-shelter", journey);
    var submitted = journey.moves(Party.SENDING_DESK, Transition.SUBMIT);
    submitted.then().body("refusals.gate", hasItem("AUTHORITY"));
    assertEquals("422 handoff-refused [SHUT_OUT_OF_CASE]", Told.by(submitted));
    assertEquals("si-shelter", submitted.path("refusals[0].missing.organisation"));
    HOLDER
        .calls()
        .post(journey.path() + "/preflight")
        .then()
        .body("refusals.reason", hasItem("SHUT_OUT_OF_CASE"));
  }

  @Test
  void whoTravelsToItIsMetBySomebodyElse() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    shutOut("si-shelter", journey);
    RECEIVING_DESK
        .gets(journey.path())
        .then()
        .body("status", equalTo("FAILED"))
        .body("notes.reason", equalTo("RECEIVER_CHANGED"))
        .body("notes.outcome", equalTo("OTHER"));
    HOLDER
        .gets("/v1/tasks?about=" + journey.id())
        .then()
        .body("tasks.kind", equalTo(List.of("PERSON_ON_THE_WAY")));
    HOLDER.gets(journey.theCase().path()).then().body("standing", equalTo("HOLDER"));
    var again =
        Words.drafting("CASE_TRANSFER", "NEEDS").replace("si-shelter", "si-child-protection");
    assertEquals("201", Told.by(journey.theCase().drafts(again)));
  }

  @Test
  void whatIsBeingCancelledIsItsDesksToConfirm() {
    var journey = Journey.drafted().to(Stage.CANCEL_REQUESTED);
    shutOut("si-shelter", journey);
    journey.read();
    var confirmed =
        journey.moves(RECEIVING_DESK, Transition.CONFIRM_CANCEL, "{\"disposal\": \"DELETED\"}");
    assertEquals("200", Told.by(confirmed));
  }

  @Test
  void anAlertGoesOnToWhoStandsIn() {
    var alert = Warned.of("NEEDS");
    shutOut("si-desk", alert.theCase());
    assertEquals("404 not-found", Told.by(alert.readBy(RECEIVING_DESK)));
    var standIn = Actor.of("si-child-protection-caseworker").reading("HANDOFF");
    alert.packetTo(standIn).then().statusCode(200).body("stage", equalTo("FULL"));
    assertEquals("200", Told.by(alert.moves(standIn, "acknowledge", Words.NOTHING)));
  }

  @Test
  void theNextAlertGoesToWhoStandsInAtOnce() {
    var theCase = SampleCase.opened(SampleCase.file("case.json"));
    theCase.writes("NEEDS");
    shutOut("si-desk", theCase);
    var raised = Warned.raising(theCase, Warned.alert());
    raised.then().statusCode(201).body("to.desk", equalTo("si-child-protection"));
  }

  @Test
  void theDeskCannotNameIt() {
    var journey = Journey.drafted().to(Stage.ACKNOWLEDGED);
    shutOut("si-child-protection", journey);
    journey.read();
    var named = Words.with(Transition.ACCEPT, journey).replace("si-shelter", "si-child-protection");
    var accepted = journey.moves(RECEIVING_DESK, Transition.ACCEPT, named);
    assertFalse(accepted.statusCode() < 400);
    assertTrue(!accepted.asString().contains("SHUT_OUT"), "why is the sender's");
  }

  @Test
  void whoeverIsShutOutOfTheSenderDecidesNothing() {
    var journey = Journey.drafted().to(Stage.ACCEPTED);
    var me = HOLDER.gets("/v1/me");
    var person =
        "{\"person\": {\"issuer\": \"%s\", \"subject\": \"%s\"}, \"reason\": \"SUSPECTED\"}"
            .formatted(me.path("human.issuer"), me.path("human.subject"));
    SUPERVISOR.posts(journey.theCase().path() + "/exclusions", person).then().statusCode(201);
    assertEquals("404 not-found", Told.by(journey.moves(Party.HOLDER, Transition.RELEASE)));
    assertEquals("404 not-found", Told.by(HOLDER.gets(journey.path())));
    assertEquals("200", Told.by(SENDING_DESK.gets(journey.path())));
    assertEquals("200", Told.by(LAWYER.reading("RIGHTS").gets(journey.path())));
    assertEquals("200", Told.by(RECEIVER.gets(journey.path())));
  }

  private static void shutOut(String organisation, Journey journey) {
    shutOut(organisation, journey.theCase());
  }

  private static void shutOut(String organisation, SampleCase theCase) {
    SUPERVISOR
        .posts(
            theCase.path() + "/exclusions",
            "{\"organisation\": \"%s\", \"reason\": \"SUSPECTED\"}".formatted(organisation))
        .then()
        .statusCode(201)
        .body("organisation", equalTo(organisation));
  }
}
