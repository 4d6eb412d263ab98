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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;
import org.trm.transition.Transition;

/** A child did not arrive: both countries are looking before anybody has to think of it. */
@QuarkusTest
class MissingChildTest {

  private static final String MISSING = "{\"outcome\": \"MISSING\"}";

  @ParameterizedTest
  @ValueSource(strings = {"CHILD_CONFIRMED", "CHILD_PRESUMED", "AGE_DISPUTED"})
  void theAlertIsSentByTheMoveThatSaysSo(String age) {
    var journey = ofChild(age).to(Stage.IN_TRANSFER);
    var failed = journey.moves(RECEIVER, Transition.FAIL, MISSING);
    failed.then().statusCode(200).body("status", equalTo("FAILED"));
    var alert = alertAfter(journey);
    SENDING_DESK
        .gets(alert)
        .then()
        .statusCode(200)
        .body("status", equalTo("SENT"))
        .body("notes.reason", equalTo("PERSON_MISSING"))
        .body("from.organisation", equalTo("si-shelter"))
        .body("from.desk", equalTo("si-desk"))
        .body("to.desk", equalTo("rs-desk"))
        .body("to.organisation", equalTo("rs-shelter"))
        .body("allowedTransitions", equalTo(List.of("acknowledge")));
  }

  @Test
  void bothDesksAndWhoHoldsTheCaseOpenWhatIsNeededToLook() {
    var journey = ofChild("CHILD_CONFIRMED").to(Stage.IN_TRANSFER);
    made(journey.moves(RECEIVER, Transition.FAIL, MISSING), 200);
    var alert = alertAfter(journey);
    for (var looking : List.of(SENDING_DESK, RECEIVING_DESK, HOLDER, RECEIVER)) {
      var packet = looking.gets(alert + "/packet");
      packet.then().statusCode(200).body("stage", equalTo("FULL"));
      assertEquals(Set.of("NEEDS"), packet.jsonPath().getMap("sections").keySet());
    }
    var first = SENDING_DESK.gets("/v1/handoffs?box=in&limit=1");
    assertEquals("EMERGENCY_ALERT", first.path("[0].type"));
    for (var desk : List.of(SENDING_DESK, RECEIVING_DESK)) {
      List<String> events = desk.gets(alert + "/timeline").path("events.action");
      assertTrue(events.contains("ALERT_SENT"), events.toString());
    }
  }

  @Test
  void theSecondPersonIsAColleagueOfWhoSaidSo() {
    var journey = ofChild("CHILD_CONFIRMED").to(Stage.IN_TRANSFER);
    made(journey.moves(RECEIVER, Transition.FAIL, MISSING), 200);
    var alert = alertAfter(journey);
    var read = made(RECEIVER.gets(alert), 200);
    assertEquals("EMERGENCY_CONFIRMATION", read.path("approvals[0].kind"));
    acknowledges(alert);
    var approval = "/v1/approvals/" + read.path("approvals[0].id") + "/approve";
    var version = new Version("\"1\"", UUID.randomUUID().toString());
    assertEquals("404 not-found", Told.by(Warned.SECOND.posts(approval, version)));
    var own = Actor.of("si-shelter-supervisor").posts(approval, version);
    assertEquals("200", Told.by(own));
    SENDING_DESK.gets(alert).then().body("status", equalTo("CONFIRMED"));
  }

  @ParameterizedTest
  @CsvSource({"ACCEPTED", "HELD_FROM_IN_TRANSFER"})
  void whatWasNotReadableIsNotPassedOnButTheAlarmIs(Stage stage) {
    var journey = ofChild("CHILD_CONFIRMED").to(stage);
    made(journey.moves(RECEIVER, Transition.FAIL, MISSING), 200);
    var packet = SENDING_DESK.gets(alertAfter(journey) + "/packet");
    packet.then().statusCode(200).body("summary.facts.ageStatus", equalTo("CHILD_CONFIRMED"));
    assertTrue(packet.jsonPath().getMap("sections").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"CHILD_CONFIRMED, NOT_MET", "CHILD_CONFIRMED, REFUSED_AT_BORDER"})
  void whoIsNotMissingIsNotLookedFor(String age, String outcome) {
    var journey = ofChild(age).to(Stage.IN_TRANSFER);
    var said = "{\"outcome\": \"" + outcome + "\"}";
    made(journey.moves(RECEIVER, Transition.FAIL, said), 200);
    assertEquals("0", alerts(journey, "count(*)"));
  }

  @Test
  void aboutAnAdultTheirCountryDecides() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    made(journey.moves(RECEIVER, Transition.FAIL, MISSING), 200);
    assertEquals("0", alerts(journey, "count(*)"));
  }

  @Test
  void custodyStaysWhereItWas() {
    var journey = ofChild("CHILD_CONFIRMED").to(Stage.IN_TRANSFER);
    made(journey.moves(RECEIVER, Transition.FAIL, MISSING), 200);
    var id = journey.theCase().path().replace("/v1/cases/", "");
    assertEquals("rs-shelter", Rows.one("select holder from cases where id = '" + id + "'"));
    assertEquals("404 not-found", Told.by(RECEIVER.gets(journey.theCase().path())));
  }

  private static void acknowledges(String alert) {
    var version = Version.of(made(SENDING_DESK.gets(alert), 200));
    made(SENDING_DESK.posts(alert + "/acknowledge", "{}", version), 200);
  }

  static Journey ofChild(String age) {
    var theCase = SampleCase.ofChild(age);
    for (var kind : EvidenceKind.values()) {
      if (kind != EvidenceKind.REOPENING && kind != EvidenceKind.PARENTAL_LINK) {
        Papers.records(HOLDER, theCase.path(), kind).then().statusCode(201);
      }
    }
    return Journey.of(theCase);
  }

  static String alertAfter(Journey journey) {
    return "/v1/handoffs/" + alerts(journey, "id");
  }

  private static String alerts(Journey journey, String what) {
    return Rows.one(
        "select %s from handoff where type = 'EMERGENCY_ALERT' and case_id = '%s'"
            .formatted(what, journey.theCase().path().replace("/v1/cases/", "")));
  }
}
