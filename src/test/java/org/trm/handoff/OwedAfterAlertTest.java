package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.LAWYER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.SampleCase.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.task.TaskClock;

/** What could not come before help is owed after it, and nobody has to remember it. */
@QuarkusTest
class OwedAfterAlertTest {

  @Test
  void threeThingsAreOwedEachWithAClockOfItsOwn() {
    var alert = Warned.of("NEEDS");
    assertEquals(
        List.of("EMERGENCY_CONFIRMATION", "LEGAL_BASIS", "PERSON_TOLD"),
        alert.owedTo(HOLDER).stream().sorted().toList());
    assertEquals(3, alert.owedTo(SENDING_DESK).size());
    assertEquals(Duration.ofDays(1), length(alert, "EMERGENCY_CONFIRMATION"));
    assertEquals(Duration.ofDays(3), length(alert, "PERSON_TOLD"));
    assertEquals(Duration.ofDays(3), length(alert, "LEGAL_BASIS"));
  }

  @Test
  void theLawIsRecordedAfterwardsAndJudgedAsBeforeAnythingElse() {
    var alert = Warned.of("NEEDS");
    var half = "{\"processing\": {\"regime\": \"GDPR\", \"article6\": \"A6-1-e\"}}";
    made(put(LAWYER, alert.path() + "/bases", "\"0\"", half), 200);
    assertTrue(alert.owedTo(HOLDER).contains("LEGAL_BASIS"));
    made(put(LAWYER, alert.path() + "/bases", "\"1\"", file("bases.json")), 200);
    assertFalse(alert.owedTo(HOLDER).contains("LEGAL_BASIS"));
    assertTrue(alert.timelineOf(RECEIVING_DESK).contains("TASK_DONE"));
  }

  @Test
  void whatWasRecordedInTheDraftIsNotOwed() {
    var drafted = SampleCase.ready().drafts(Words.drafting("EMERGENCY_ALERT", "NEEDS"));
    var alert = new Warned(SampleCase.ready(), made(drafted, 201).header("Location"));
    made(put(LAWYER, alert.path() + "/bases", "\"0\"", file("bases.json")), 200);
    made(alert.moves(HOLDER, "alert", "{\"reason\": \"THREATENED\"}"), 200);
    assertFalse(alert.owedTo(HOLDER).contains("LEGAL_BASIS"));
  }

  @Test
  void aCaseworkerSaysOnceThatThePersonWasTold() {
    var alert = Warned.of("NEEDS");
    var task = alert.task(HOLDER, "PERSON_TOLD");
    var told = ends(task, "\"1\"");
    told.then().statusCode(200).body("kind", equalTo("PERSON_TOLD"));
    told.then().body("endedAt", notNullValue()).body("version", equalTo(2));
    assertEquals("412 stale-version", Told.by(ends(task, "\"1\"")));
    assertEquals("422 rule-refused [TASK_ENDED]", Told.by(ends(task, "\"2\"")));
    assertFalse(alert.owedTo(HOLDER).contains("PERSON_TOLD"));
  }

  @Test
  void anEmergencyThatNobodyConfirmedIsAnIncidentInBothCountries() {
    var alert = Warned.of("NEEDS");
    clock().sounds(alert.id(), 2);
    for (var side : List.of(SENDING_DESK, RECEIVING_DESK)) {
      assertTrue(alert.timelineOf(side).contains("ALERT_UNCONFIRMED"));
    }
    var opened = "findAll { it.about == '" + alert.id() + "' }.kind";
    for (var watching : List.of("rs-shelter-data-protection", "rs-desk-auditor")) {
      var incidents = Actor.of(watching).gets("/v1/incidents?limit=200");
      assertEquals(List.of("ALERT_UNCONFIRMED"), incidents.path(opened));
    }
    clock().sounds(alert.id(), 3);
    var coordinator = Actor.of("rs-desk-coordinator");
    assertTrue(alert.owedTo(coordinator).contains("EMERGENCY_CONFIRMATION"));
    var escalated = alert.timelineOf(RECEIVING_DESK);
    assertTrue(escalated.contains("TASK_ESCALATED_TO_DEPUTY"));
    assertTrue(escalated.contains("TASK_ESCALATED_TO_COORDINATOR"));
  }

  @Test
  void whoConfirmsStopsTheClock() {
    var alert = Warned.of("NEEDS").agreed();
    assertFalse(alert.owedTo(HOLDER).contains("EMERGENCY_CONFIRMATION"));
    clock().sounds(alert.id(), 3);
    assertFalse(alert.timelineOf(RECEIVING_DESK).contains("ALERT_UNCONFIRMED"));
  }

  @Test
  void manySweepsAtOnceTellEachOnce() {
    var alert = Warned.of("NEEDS").agreed();
    clock().isDue(alert.id());
    Together.call(java.util.Collections.nCopies(4, clock()::sweep));
    clock().sweep();
    var reminded = alert.timelineOf(RECEIVING_DESK);
    assertEquals(2, reminded.stream().filter("TASK_REMINDED"::equals).count());
  }

  private static TaskClock clock() {
    return CDI.current().select(TaskClock.class).get();
  }

  private static Response ends(String task, String version) {
    var first = new Actor.Version(version, UUID.randomUUID().toString());
    return HOLDER.posts("/v1/tasks/" + task + "/done", first);
  }

  private static Duration length(Warned alert, String kind) {
    String due =
        HOLDER
            .gets("/v1/tasks?about=" + alert.id())
            .path(
                "tasks.find { it.about == '%s' && it.kind == '%s' }.dueAt"
                    .formatted(alert.id(), kind));
    String sent = alert.readBy(HOLDER).path("clocks.submittedAt");
    var exactly = Duration.between(Instant.parse(sent), Instant.parse(due));
    return Duration.ofHours(exactly.plusMinutes(1).toHours()); // told a moment after it was sent
  }
}
