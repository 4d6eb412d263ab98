package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.file;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** Somebody is in danger: one call, and the other country reads what it needs to find them. */
@QuarkusTest
class AlertTest {

  @Test
  void oneCallWarnsTheOtherCountryAndItReadsAtOnce() {
    var alert = Warned.of("NEEDS", "CONTACT");
    alert
        .readBy(RECEIVING_DESK)
        .then()
        .body("type", equalTo("EMERGENCY_ALERT"))
        .body("status", equalTo("SENT"))
        .body("urgent", equalTo(true))
        .body("purpose", equalTo("PROTECTION"))
        .body("notes.reason", equalTo("LIFE_IN_DANGER"))
        .body("to.organisation", equalTo("si-desk"))
        .body("clocks.disclosedAt", notNullValue())
        .body("allowedTransitions", equalTo(List.of("acknowledge")));
    var packet = alert.packetTo(RECEIVING_DESK);
    packet.then().statusCode(200).body("stage", equalTo("FULL"));
    assertEquals(Set.of("NEEDS", "CONTACT"), packet.jsonPath().getMap("sections").keySet());
  }

  @Test
  void nobodyIsAskedBeforeAndItIsGoneWithoutConsentOrBasis() {
    var alert = Warned.of("NEEDS");
    var gates = alert.readBy(HOLDER);
    assertEquals(
        List.of("AUTHORITY", "MINIMISATION", "DANGER", "INVESTIGATORS"),
        gates.path("gates.findAll { it.says == 'PASSED' }.gate"));
    assertEquals(List.of(), gates.<List<String>>path("gates.findAll { it.says == 'REFUSED' }"));
    assertEquals(
        List.of("LEGAL_BASIS", "PERSON_TOLD"), // a second person is asked first, see the clocks
        alert.owedTo(HOLDER).stream()
            .filter(kind -> !kind.startsWith("EMERGENCY"))
            .sorted()
            .toList());
  }

  @Test
  void ofSomePeopleNothingIsKnownAndTheyAreInDangerAllTheSame() {
    var alert = Warned.of();
    var packet = alert.packetTo(RECEIVING_DESK);
    packet.then().statusCode(200).body("stage", equalTo("FULL"));
    assertTrue(packet.jsonPath().getMap("sections").isEmpty());
    packet.then().body("summary.facts.ageStatus", equalTo("ADULT_CONFIRMED"));
  }

  @Test
  void theDisclosureStandsInBothJournalsUnderOnePair() {
    var alert = Warned.of("NEEDS");
    var mine = SENDING_DESK.gets(alert.path() + "/timeline");
    var theirs = RECEIVING_DESK.gets(alert.path() + "/timeline");
    assertEquals(List.of("ALERT_SENT"), theirs.path("events.action"));
    String pair = theirs.path("events[0].pair");
    assertEquals(pair, mine.path("events.find { it.action == 'ALERT_SENT' }.pair"));
  }

  @Test
  void theDeskThatRelaysReadsTheSummary() {
    var alert = Warned.of("NEEDS");
    alert.packetTo(SENDING_DESK).then().statusCode(200).body("stage", equalTo("SUMMARY"));
  }

  @Test
  void whoShallActBesideTheDeskIsTold() {
    var theCase = SampleCase.opened(file("case.json"));
    theCase.writes("NEEDS");
    var more = ", \"receivingOrganisation\": \"si-child-protection\", \"reference\": \"E-17\"";
    var reference = "E-" + (System.nanoTime() % 10_000_000);
    var sent = Warned.raising(theCase, Warned.alert(more.replace("E-17", reference)));
    sent.then().statusCode(201).body("to.named", equalTo(true));
    var alert = new Warned(theCase, sent.header("Location"));
    var asked = Actor.of("si-child-protection-caseworker").reading("HANDOFF");
    alert.packetTo(asked).then().statusCode(200).body("stage", equalTo("FULL"));
    assertEquals("200", Told.by(alert.moves(asked, "acknowledge", Words.NOTHING)));
    var again = Warned.raising(theCase, Warned.alert(more.replace("E-17", reference)));
    assertEquals("409 reference-taken", Told.by(again));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ", \"sections\": [\"EXPLOITATION\"] | 422 handoff-refused [SECTION_OUTSIDE_TEMPLATE]",
        ", \"receivingOrganisation\": \"hr-desk\" | 422 rule-refused [RECEIVER_UNKNOWN]",
        ", \"reference\": \"Marija\" | 400 malformed-request",
        ", \"force\": true | 400 malformed-request",
        ", \"sections\": [] | 400 malformed-request"
      })
  void whatIsRefusedLeavesNothingBehind(String more, String told) {
    var theCase = SampleCase.opened(file("case.json"));
    assertEquals(told, Told.by(Warned.raising(theCase, Warned.alert(more))));
    var id = theCase.path().replace("/v1/cases/", "");
    assertEquals("0", Rows.one("select count(*) from handoff where case_id = '" + id + "'"));
  }

  @Test
  void itIsNotSentWhereSendingItEndangers() {
    var theCase = SampleCase.opened(file("case.json"));
    theCase.flags("{\"kind\": \"PERSECUTION_BY_AUTHORITIES\", \"country\": \"SI\"}");
    assertEquals(
        "422 handoff-refused [AUTHORITIES_FEARED]",
        Told.by(Warned.raising(theCase, Warned.alert())));
    var hr = Warned.alert().replace("SI", "HR");
    assertEquals("201", Told.by(Warned.raising(theCase, hr)));
  }

  @Test
  void ofAChildTheUrgentLinesAreAskedAndNoOther() {
    var theCase = SampleCase.opened(file("case.json").replace("ADULT_", "CHILD_"));
    var raised = Warned.raising(theCase, Warned.alert());
    assertEquals(List.of("GUARDIANSHIP", "HEARING"), raised.path("refusals.missing.evidence"));
  }

  @Test
  void aRetriedCallMakesOneAlert() {
    var theCase = SampleCase.opened(file("case.json"));
    var key = UUID.randomUUID().toString();
    var once = HOLDER.posts(theCase.path() + "/alerts", Warned.alert(), key);
    var again = HOLDER.posts(theCase.path() + "/alerts", Warned.alert(), key);
    assertEquals(once.header("Location"), again.header("Location"));
  }

  @Test
  void itMayBeDraftedAndLookedAtFirst() {
    var theCase = SampleCase.ready();
    var drafted = theCase.drafts(Words.drafting("EMERGENCY_ALERT", "NEEDS"));
    var alert = new Warned(theCase, SampleCase.made(drafted, 201).header("Location"));
    assertEquals("404 not-found", Told.by(alert.packetTo(RECEIVING_DESK)));
    assertEquals(
        "422 rule-refused [DANGER_NOT_NAMED]",
        Told.by(alert.moves(HOLDER, "alert", "{\"reason\": \"DUPLICATE\"}")));
    assertEquals("422 rule-refused [REASON_NEEDED]", Told.by(alert.moves(HOLDER, "alert", "{}")));
    var danger = "{\"reason\": \"PERSON_MISSING\"}";
    assertEquals(
        "403 not-allowed [WRONG_PARTY]", Told.by(alert.moves(SENDING_DESK, "alert", danger)));
    assertEquals("200", Told.by(alert.moves(HOLDER, "alert", danger)));
    alert.packetTo(RECEIVING_DESK).then().body("stage", equalTo("FULL"));
  }
}
