package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.directory.Directory;
import org.trm.transition.HandoffStatus;

/** An alert that nobody answers goes on to who can, for as long as it takes. */
@QuarkusTest
class AlertClockTest {

  private static final Actor DEPUTY = Actor.of("si-child-protection-caseworker").reading("HANDOFF");

  @Inject SoundAlarms sweep;
  @Inject Directory directory;

  @AfterEach
  void allAreBack() {
    Rows.change("update organisation set status = 'ACTIVE' where id = 'si-desk'");
    directory.refresh();
  }

  @Test
  void theClockRunsInHoursAndNeverEnds() {
    var alert = Warned.of("NEEDS");
    var clocks = Body.of(alert.readBy(RECEIVING_DESK)).path("clocks");
    assertEquals(Duration.ofDays(1), between(clocks, "submittedAt", "dueAt"));
    assertTrue(clocks.path("expiresAt").isMissingNode());
    sounds(alert, 7);
    assertEquals(HandoffStatus.SENT, alert.now());
  }

  @Test
  void whatTheDeskDoesNotAnswerItsDeputyOpensAndAnswers() {
    var alert = Warned.of("NEEDS");
    assertEquals("404 not-found", Told.by(alert.packetTo(DEPUTY)));
    sounds(alert, 3);
    alert
        .readBy(SENDING_DESK)
        .then()
        .body("to.desk", equalTo("si-child-protection"))
        .body("clocks.escalation", equalTo("DEPUTY"));
    alert.packetTo(DEPUTY).then().statusCode(200).body("stage", equalTo("FULL"));
    assertEquals("200", Told.by(alert.packetTo(RECEIVING_DESK)));
    assertEquals("200", Told.by(alert.moves(DEPUTY, "acknowledge", Words.NOTHING)));
    alert.readBy(DEPUTY).then().body("clocks.told", nullValue());
  }

  @Test
  void onceAnsweredItIsLookedAtAgainThreeDaysAfterItWasSent() {
    var alert = Warned.of("NEEDS").acknowledged();
    var clocks = Body.of(alert.readBy(RECEIVING_DESK)).path("clocks");
    assertEquals(Duration.ofDays(3), between(clocks, "submittedAt", "dueAt"));
    alert.agreed();
    var later = Body.of(alert.readBy(RECEIVING_DESK)).path("clocks");
    assertEquals(clocks.path("dueAt"), later.path("dueAt"));
    alert.moves(RECEIVING_DESK, "close", "{\"outcome\": \"PERSON_SAFE\"}");
    alert.readBy(RECEIVING_DESK).then().body("clocks.dueAt", nullValue());
  }

  @Test
  void aDeskThatIsSuspendedHoldsNothingUp() {
    Rows.change("update organisation set status = 'SUSPENDED' where id = 'si-desk'");
    directory.refresh();
    var alert = Warned.of("NEEDS");
    alert.readBy(SENDING_DESK).then().body("to.desk", equalTo("si-child-protection"));
    assertEquals("200", Told.by(alert.packetTo(DEPUTY)));
  }

  @Test
  void aStaleContactIsAskedBesideItsDeputy() {
    var assured = "select min(assured_at)::text from focal_point where organisation = 'si-desk'";
    var before = Rows.one(assured);
    assured("'2020-01-01'");
    try {
      var alert = Warned.of("NEEDS");
      alert.readBy(SENDING_DESK).then().body("to.desk", equalTo("si-child-protection"));
      assertEquals("200", Told.by(alert.packetTo(DEPUTY)));
    } finally {
      assured("'" + before + "'");
    }
  }

  @Test
  void alertsStandFirstInTheList() {
    Journey.drafted().to(Stage.SUBMITTED);
    var alert = Warned.of("NEEDS").id().toString();
    Rows.change("update handoff set due_at = '2030-01-01' where id = '" + alert + "'");
    for (var page : List.of(1, 200)) {
      var listed = Body.of(RECEIVING_DESK.gets("/v1/handoffs?box=in&limit=" + page));
      assertEquals("EMERGENCY_ALERT", listed.path(0).path("type").asText());
    }
  }

  private static Duration between(
      com.fasterxml.jackson.databind.JsonNode clocks, String from, String to) {
    return Duration.between(
        Instant.parse(clocks.path(from).asText()), Instant.parse(clocks.path(to).asText()));
  }

  private void assured(String at) {
    Rows.change("update focal_point set assured_at = " + at + " where organisation = 'si-desk'");
    directory.refresh();
  }

  private void sounds(Warned alert, int times) {
    for (int i = 0; i < times; i++) {
      Rows.change("update handoff set alarm_at = '2026-01-01' where id = '" + alert.id() + "'");
      sweep.sweep();
    }
  }
}
