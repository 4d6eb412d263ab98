package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.Withdrawing.CARETAKER;
import static org.trm.handoff.Withdrawing.assertRestricted;
import static org.trm.handoff.Withdrawing.noticeOf;
import static org.trm.handoff.Withdrawing.records;
import static org.trm.handoff.Withdrawing.version;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Transition;

/** Whoever the person tells records it, and everybody who must know, knows and answers. */
@QuarkusTest
class WithdrawalTravelsTest {

  @ParameterizedTest
  @EnumSource(names = {"IN_TRANSFER", "COMPLETED"})
  void aRecipientRecordsItAndTheHolderKnowsAndAnswers(Stage stage) {
    var journey = Journey.drafted().to(stage);
    var recorded = made(records(CARETAKER, journey), 201);
    recorded.then().body("told.to.organisation", contains("rs-shelter", "si-desk"));
    recorded.then().body("told.kind", contains("CONSENT_WITHDRAWN", "RESTRICT"));
    var notice = noticeOf(HOLDER, journey);
    var path = "/v1/notices/" + notice + "/acknowledge";
    made(HOLDER.posts(path, "{\"measure\": \"STOPPED\"}", version(1)), 200);
    CARETAKER
        .gets(recorded.header("Location"))
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("told[0].acknowledgement.measure", equalTo("STOPPED"))
        .body("told[1].acknowledgement", nullValue());
  }

  @Test
  void whatIsUnderWayStopsAtOnceAndThePersonIsReceived() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    made(records(CARETAKER, journey), 201);
    journey
        .read()
        .then()
        .body("status", equalTo("ON_HOLD"))
        .body("hold.by", equalTo("SYSTEM"))
        .body("notes.reason", equalTo("SAFEGUARD_CHANGED"));
    assertEquals("403 not-allowed", Told.by(RECEIVER.gets(journey.path() + "/packet")));
    journey.goes(Transition.COMPLETE);
    assertEquals("HOLDER", Body.text(CARETAKER.gets(journey.theCase().path()), "/standing"));
    assertRestricted(journey);
  }

  @Test
  void thePastHolderRecordsItAndTheRecipientsMustRestrict() {
    var journey = Journey.drafted().to(Stage.COMPLETED);
    var recorded = made(records(HOLDER, journey), 201);
    recorded
        .then()
        .body("told.to.organisation", contains("si-desk", "si-shelter"))
        .body("told.kind", contains("RESTRICT", "RESTRICT"))
        .body("told[1].categories", contains("CONTACT", "IDENTITY", "NEEDS"));
    assertRestricted(journey);
    HOLDER
        .gets(journey.theCase().path() + "/consents")
        .then()
        .body("consents[0].grants.state.unique()", contains("WITHDRAWN"));
  }

  @Test
  void whatRestsOnItElsewhereStopsTooUnseenByWhoRecordsIt() {
    var theCase = SampleCase.ready();
    theCase.hears(Words.agreeing("hr-desk", "SUMMARY"));
    theCase.hears(Words.agreeing("hr-child-protection", "NEEDS"));
    var there = Journey.of(theCase).to(Stage.IN_TRANSFER);
    var elsewhere = Journey.of(theCase, toCroatia()).to(Stage.SUBMITTED);
    var recorded = made(records(CARETAKER, there), 201);
    recorded.then().body("told.to.organisation", contains("hr-desk", "rs-shelter", "si-desk"));
    assertEquals(HandoffStatus.ON_HOLD, elsewhere.now());
    assertEquals("404 not-found", Told.by(RECEIVER.gets(elsewhere.path())));
    var croatia = Actor.of("hr-desk-focal-point").reading("HANDOFF");
    var timeline = croatia.gets(elsewhere.path() + "/timeline");
    timeline.then().body("events[-1].action", equalTo("HANDOFF_HELD"));
  }

  private static String toCroatia() {
    return Words.drafting("SERVICE_REFERRAL", "NEEDS")
        .replace("\"SI\"", "\"HR\"")
        .replace("si-shelter", "hr-child-protection");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hr-shelter-caseworker",
        "rs-child-protection-caseworker",
        "rs-desk-caseworker",
        "si-child-protection-caseworker"
      })
  void strangersRecordNothing(String username) {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    var stranger = Actor.of(username);
    assertEquals("404 not-found", Told.by(records(stranger, journey)));
    var withdrawals = journey.theCase().path() + "/withdrawals";
    assertEquals("404 not-found", Told.by(stranger.gets(withdrawals)));
    assertEquals(HandoffStatus.IN_TRANSFER, journey.now());
  }
}
