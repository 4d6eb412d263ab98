package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trm.handoff.Crew.SENDING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.directory.Directory;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** A desk that can no longer answer keeps nobody waiting. */
@QuarkusTest
class StandInTest {

  private static final Actor SUPERVISOR = Actor.of("rs-shelter-supervisor").reading("SUPERVISION");
  private static final String EXCLUDING =
      "{\"organisation\": \"si-child-protection\", \"reason\": \"SUSPECTED\"}";
  private static final Actor DEPUTY = Actor.of("si-child-protection-caseworker").reading("HANDOFF");

  @Inject SoundAlarms sweep;
  @Inject Directory directory;

  @AfterEach
  void allAreBack() {
    status("si-desk", "ACTIVE");
    status("si-shelter", "ACTIVE");
    kind("si-child-protection", "CHILD_PROTECTION");
  }

  @Test
  void whatWaitsForADeskThatIsGoneMovesToItsDeputyAndIsHeld() {
    var journey = Journey.drafted().to(Stage.ACKNOWLEDGED);
    status("si-desk", "SUSPENDED");
    sweep.moveToStandIns();
    sweep.moveToStandIns();
    journey
        .read()
        .then()
        .body("status", equalTo("ON_HOLD"))
        .body("to.desk", equalTo("si-child-protection"))
        .body("notes.reason", equalTo("RECEIVER_CHANGED"));
    var events =
        SENDING_DESK.gets(journey.path() + "/timeline").<List<String>>path("events.action");
    assertEquals(
        List.of("HANDOFF_ACKNOWLEDGED", "HANDOFF_REROUTED", "HANDOFF_HELD"),
        events.subList(events.size() - 3, events.size()));
    assertEquals(200, DEPUTY.gets(journey.path()).statusCode());
  }

  @Test
  void thePersonAgreesToTheNewDeskAndThePacketIsPreparedForItBeforeItGoesOn() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    status("si-desk", "SUSPENDED");
    sweep.moveToStandIns();
    status("si-desk", "ACTIVE");
    journey.read();
    isRefusedFor(journey, "CONSENT_MISSING");
    journey.theCase().hears(Words.agreeing("si-child-protection", "SUMMARY"));
    isRefusedFor(journey, "PACKET_FOR_ANOTHER_DESK");
    journey.redrafts("NEEDS").then().statusCode(200);
    journey.moves(Party.SENDING_DESK, Transition.RESUME).then().statusCode(200);
    assertEquals(HandoffStatus.SUBMITTED, journey.now());
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXCLUDED", "SEALED", "INVESTIGATES"})
  void nothingMovesToWhomTheCaseIsClosed(String why) {
    var journey = Journey.drafted().to(Stage.ACKNOWLEDGED);
    close(journey.theCase(), why);
    status("si-desk", "SUSPENDED");
    sweep.moveToStandIns();
    journey
        .read()
        .then()
        .body("status", equalTo("ON_HOLD"))
        .body("to.desk", equalTo("si-desk"))
        .body("notes.reason", equalTo("RECEIVER_CHANGED"));
    assertEquals("404 not-found", Told.by(DEPUTY.gets(journey.path())));
    var told = SENDING_DESK.gets(journey.path() + "/timeline").asString();
    assertFalse(told.contains("HANDOFF_REROUTED"));
  }

  @Test
  void aReceiverThatIsGoneHoldsWhatItHasAccepted() {
    var journey = Journey.drafted().to(Stage.ACCEPTED);
    status("si-shelter", "CLOSED");
    sweep.moveToStandIns();
    journey
        .read()
        .then()
        .body("status", equalTo("ON_HOLD"))
        .body("to.desk", equalTo("si-desk"))
        .body("notes.reason", equalTo("RECEIVER_CHANGED"));
  }

  @Test
  void aPersonOnTheWayIsReceivedAllTheSame() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    status("si-desk", "SUSPENDED");
    sweep.moveToStandIns();
    assertEquals(HandoffStatus.IN_TRANSFER, journey.now());
  }

  private static void isRefusedFor(Journey journey, String reason) {
    journey
        .moves(Party.SENDING_DESK, Transition.RESUME)
        .then()
        .statusCode(422)
        .body("refusals.reason", equalTo(List.of(reason)));
  }

  /** Its deputy was shut out, or sealed the case when it was its own, or acts against crime. */
  private void close(SampleCase theCase, String why) {
    switch (why) {
      case "EXCLUDED" ->
          SampleCase.made(SUPERVISOR.posts(theCase.path() + "/exclusions", EXCLUDING), 201);
      case "SEALED" ->
          Rows.change(
              "insert into case_seal (id, case_id, organisation, reason, recorded_at)"
                  + " values (gen_random_uuid(), '%s', 'si-child-protection', 'THREAT', now())"
                      .formatted(theCase.path().replace("/v1/cases/", "")));
      default -> kind("si-child-protection", "POLICE");
    }
  }

  private void kind(String organisation, String kind) {
    Rows.change(
        "update organisation set kind = '%s' where id = '%s'".formatted(kind, organisation));
    directory.refresh();
  }

  private void status(String organisation, String status) {
    Rows.change(
        "update organisation set status = '%s' where id = '%s'".formatted(status, organisation));
    directory.refresh();
  }
}
