package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** A country without a realm: everything goes out sealed, and comes back by letter. */
@QuarkusTest
class OutsideTest {

  @Test
  void theSummaryIsSealedFirstAndTheFileAfterRelease() {
    var journey = Abroad.drafted();
    made(journey.moves(Party.SENDING_DESK, Transition.SUBMIT), 200);
    var first = Abroad.opened(made(Abroad.seals(SENDING_DESK, journey), 201));
    assertEquals("SUMMARY", first.at("/packet/stage").asText());
    assertTrue(first.at("/packet/sections").isMissingNode(), first::toString);
    assertEquals("ADULT_CONFIRMED", first.at("/packet/summary/facts/ageStatus").asText());
    made(Abroad.records(journey, Transition.ACKNOWLEDGE), 200);
    made(Abroad.records(journey, Transition.ACCEPT), 200);
    made(journey.moves(Party.HOLDER, Transition.RELEASE), 200);
    assertEquals("403 not-allowed [WRONG_PARTY]", Told.by(Abroad.seals(SENDING_DESK, journey)));
    var all = Abroad.opened(made(Abroad.seals(HOLDER, journey), 201));
    assertEquals("FULL", all.at("/packet/stage").asText());
    assertFalse(all.at("/packet/sections/NEEDS").isMissingNode());
    assertEquals(journey.packetHash(), all.at("/packet/hash").asText());
  }

  @Test
  void custodyStaysUntilTheHolderClosesTheCase() {
    var journey = Abroad.travelling();
    var completed = Abroad.records(journey, Transition.COMPLETE);
    completed.then().statusCode(200).body("status", equalTo("COMPLETED"));
    var theCase = journey.theCase().path();
    var id = theCase.substring(theCase.lastIndexOf('/') + 1);
    assertEquals("rs-shelter", Rows.one("select holder from cases where id = '" + id + "'"));
    assertEquals("1", Rows.one("select count(*) from custody where case_id = '" + id + "'"));
    assertEquals("1", Rows.one("select count(*) from casefile where case_id = '" + id + "'"));
    var closing = "{\"reason\": \"HANDED_OFF\", \"legalHold\": \"NONE\"}";
    assertEquals("201", Told.by(HOLDER.posts(theCase + "/lifecycle/close", closing)));
  }

  @Test
  void theSendersJournalHasAllOfItAndThereIsNoOther() {
    var journey = Abroad.travelling();
    made(Abroad.records(journey, Transition.COMPLETE), 200);
    List<String> events = SENDING_DESK.gets(journey.path() + "/timeline").path("events.action");
    assertEquals(
        List.of(
            "HANDOFF_DRAFTED",
            "BASIS_RECORDED",
            "HANDOFF_SUBMITTED",
            "PACKET_EXPORTED",
            "HANDOFF_ACKNOWLEDGED",
            "HANDOFF_ACCEPTED",
            "HANDOFF_RELEASED",
            "PACKET_EXPORTED",
            "HANDOFF_COMPLETED"),
        events);
    assertEquals("0", Rows.one("select count(*) from journal_entry where country = 'AQ'"));
    SENDING_DESK
        .gets(journey.path() + "/exports")
        .then()
        .statusCode(200)
        .body("exports.stage", equalTo(List.of("SUMMARY", "FULL")))
        .body("letters.move", equalTo(List.of("ACKNOWLEDGE", "ACCEPT", "COMPLETE")))
        .body("letters[2].letter.reference", equalTo("AQ-2026-118"));
  }

  @Test
  void whatThePersonTookBackIsNotSealed() {
    var journey = Abroad.answered(Transition.ACKNOWLEDGE);
    made(Withdrawing.records(HOLDER, journey), 201);
    var nothing = "422 rule-refused [NOTHING_TO_SEAL]";
    assertEquals(nothing, Told.by(Abroad.seals(SENDING_DESK, journey)));
    assertEquals(nothing, Told.by(Abroad.seals(HOLDER, journey)));
  }

  @Test
  void ofTwoWhoRecordTheReceiptOneDoes() {
    var journey = Abroad.travelling();
    var version = journey.version();
    var other = journey.version();
    var said = Abroad.saying(journey, Transition.COMPLETE);
    List<Callable<String>> calls =
        List.of(
            () -> Told.by(SENDING_DESK.posts(journey.path() + "/complete", said, version)),
            () -> Told.by(SENDING_DESK.posts(journey.path() + "/complete", said, other)));
    assertEquals(
        List.of("200", "412 stale-version"), Together.call(calls).stream().sorted().toList());
    var letters =
        "select count(*) from outside_letter where move = 'COMPLETE' and handoff = '%s'"
            .formatted(journey.id());
    assertEquals("1", Rows.one(letters));
  }

  @Test
  void anExportAskedForAgainIsTheSame() {
    var journey = Abroad.answered();
    var key = "export-" + journey.id();
    var call = SENDING_DESK.calls().header("Purpose-Of-Use", "HANDOFF");
    var first = call.header("Idempotency-Key", key).post(journey.path() + "/exports");
    var again = call.post(journey.path() + "/exports");
    assertEquals(made(first, 201).asString(), again.asString());
  }

  @Test
  void theSameGatesAreAskedAndAKeyThatTwoPeopleKnow() {
    var worker = Actor.of("hr-shelter-caseworker"); // Croatia has recorded no key
    var theCase = worker.opensACase();
    worker
        .posts(theCase + "/handoffs/preflight", Abroad.drafting("CASE_TRANSFER"))
        .then()
        .statusCode(200)
        .body("ready", equalTo(false))
        .body(
            "refusals.reason",
            hasItems(
                "OUTSIDE_KEY_NOT_CONFIRMED",
                "CONSENT_MISSING",
                "TRANSFER_BASIS_MISSING",
                "RISK_ASSESSMENT_MISSING",
                "APPROVAL_MISSING"));
  }

  @Test
  void aSecondPersonOfTheSenderLooksForNobodyThereDoes() {
    Abroad.isKnown();
    var theCase = SampleCase.opened(file("case.json"));
    theCase.writes("NEEDS");
    theCase.hears(Words.agreeing("aq-authority", "NEEDS"));
    theCase.hears(Words.agreeing("aq-authority", "SUMMARY"));
    theCase.assesses(file("risk-assessment.json").replace("\"SI\"", "\"AQ\""));
    var journey = Journey.of(theCase, Abroad.drafting("CASE_TRANSFER"));
    var submitted = journey.moves(Party.SENDING_DESK, Transition.SUBMIT);
    assertEquals("422 handoff-refused [APPROVAL_MISSING]", Told.by(submitted));
  }

  @Test
  void anAlertIsNotSealedItIsTelephoned() {
    var theCase = SampleCase.opened(file("case.json"));
    var alert = Warned.alert().replace("\"SI\"", "\"AQ\"");
    assertEquals("422 rule-refused [NOBODY_TO_ALERT]", Told.by(Warned.raising(theCase, alert)));
  }
}
