package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.SampleCase.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;
import org.trm.task.TaskClock;
import org.trm.transition.Transition;

/** A child did not arrive in a country that nobody is alerted in through this service. */
@QuarkusTest
class OutsideMissingTest {

  private static final Actor SUPERVISOR = Actor.of("rs-desk-supervisor");
  private static final Actor LAWYER = Actor.of("rs-desk-data-protection");

  @Inject TaskClock clock;

  @Test
  void whoHoldsTheCaseIsWarnedByTheLetterThatSaysSo() {
    var alert = alertAfter(missing("AGE_DISPUTED"));
    HOLDER
        .gets(alert)
        .then()
        .statusCode(200)
        .body("status", equalTo("SENT"))
        .body("urgent", equalTo(true))
        .body("notes.reason", equalTo("PERSON_MISSING"))
        .body("from.organisation", equalTo("rs-desk"))
        .body("to.desk", equalTo("rs-shelter"))
        .body("allowedTransitions", hasItem("acknowledge"));
    for (var looking : List.of(HOLDER, SENDING_DESK)) {
      var packet = looking.gets(alert + "/packet");
      packet.then().statusCode(200).body("summary.facts.ageStatus", equalTo("AGE_DISPUTED"));
      assertTrue(packet.jsonPath().getMap("sections").isEmpty(), "the desk had read none");
    }
    assertEquals("404 not-found", Told.by(Crew.RECEIVING_DESK.gets(alert)));
  }

  @Test
  void theAlertEndsAsAnyOther() {
    var journey = missing("CHILD_CONFIRMED");
    var alert = alertAfter(journey);
    var read = made(HOLDER.gets(alert), 200);
    made(HOLDER.posts(alert + "/acknowledge", "{}", Version.of(read)), 200);
    String approval = made(SENDING_DESK.gets(alert), 200).path("approvals[0].id");
    var first = new Version("\"1\"", UUID.randomUUID().toString());
    made(SUPERVISOR.posts("/v1/approvals/" + approval + "/approve", first), 200);
    HOLDER.gets(alert).then().body("status", equalTo("CONFIRMED"));
    var half = "{\"processing\": {\"regime\": \"NATIONAL\", \"provision\": \"RS-ZZPL-12-1\"}}";
    made(put(LAWYER, alert + "/bases", "\"0\"", half), 200);
    SENDING_DESK
        .gets("/v1/tasks?about=" + alert.replace("/v1/handoffs/", ""))
        .then()
        .body("tasks.kind", equalTo(List.of("PERSON_TOLD")));
  }

  @Test
  void theDeskOwesTheAuthorityACallUntilItHasMadeIt() {
    var journey = missing("CHILD_PRESUMED");
    var owed = SENDING_DESK.gets("/v1/tasks?about=" + journey.id());
    owed.then().body("tasks.kind", equalTo(List.of("AUTHORITY_TELEPHONED")));
    clock.sounds(journey.id(), 4);
    var timeline = SENDING_DESK.gets(journey.path() + "/timeline").asString();
    assertTrue(timeline.contains("TASK_ESCALATED_TO_COORDINATOR"), timeline);
    var done = "/v1/tasks/" + owed.path("tasks[0].id") + "/done";
    var first = new Version("\"1\"", UUID.randomUUID().toString());
    made(SENDING_DESK.posts(done, first), 200);
    SENDING_DESK
        .gets("/v1/tasks?about=" + journey.id())
        .then()
        .body("tasks.kind", equalTo(List.of()));
  }

  @Test
  void aDeskThatHoldsTheCaseItselfWarnsWhoStandsInForIt() {
    var journey = Abroad.travelling();
    var theCase = journey.theCase().path().replace("/v1/cases/", "");
    Rows.change(
        "insert into casefile select (jsonb_populate_record(f, '{\"organisation\": \"rs-desk\"}')).*"
            + " from casefile f where case_id = '%s'".formatted(theCase));
    Rows.change("update cases set holder = 'rs-desk' where id = '%s'".formatted(theCase));
    Rows.change(
        "set session_replication_role = replica;"
            + " update handoff set holder = 'rs-desk' where id = '%s'".formatted(journey.id()));
    isMissing(journey, "CHILD_CONFIRMED");
    var alert = alertAfter(journey);
    var standIn = Actor.of("rs-child-protection-caseworker").reading("HANDOFF");
    standIn.gets(alert).then().statusCode(200).body("to.desk", equalTo("rs-child-protection"));
    made(standIn.gets(alert + "/packet"), 200);
  }

  @Test
  void aboutAnAdultTheirCountryDecides() {
    var journey = missing("ADULT_CONFIRMED");
    assertEquals("0", alerts(journey, "count(*)"));
    SENDING_DESK
        .gets("/v1/tasks?about=" + journey.id())
        .then()
        .body("tasks.kind", equalTo(List.of()));
  }

  /** On the way it turns out how old they may be; then whoever travelled along comes back alone. */
  private static Journey missing(String age) {
    return isMissing(Abroad.travelling(), age);
  }

  private static Journey isMissing(Journey journey, String age) {
    Rows.change(
        "update casefile set age_status = '%s' where case_id = '%s'"
            .formatted(age, journey.theCase().path().replace("/v1/cases/", "")));
    var said = Abroad.by("{\"outcome\": \"MISSING\"}", "ESCORT", LocalDate.now(ZoneOffset.UTC));
    made(journey.moves(SENDING_DESK, Transition.FAIL, said), 200);
    return journey;
  }

  private static String alertAfter(Journey journey) {
    return "/v1/handoffs/" + alerts(journey, "id");
  }

  private static String alerts(Journey journey, String what) {
    return Rows.one(
        "select %s from handoff where type = 'EMERGENCY_ALERT' and case_id = '%s'"
            .formatted(what, journey.theCase().path().replace("/v1/cases/", "")));
  }
}
