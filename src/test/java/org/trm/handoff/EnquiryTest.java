package org.trm.handoff;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.SampleCase.file;
import static org.trm.transition.Party.RECEIVING_DESK;
import static org.trm.transition.Party.SENDING_DESK;
import static org.trm.transition.Transition.ANSWER_ENQUIRY;
import static org.trm.transition.Transition.ENQUIRE;
import static org.trm.transition.Transition.SUBMIT;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trm.actor.Told;
import org.trm.transition.HandoffStatus;

/** Asking, without saying about whom, whether the other country could help. */
@QuarkusTest
class EnquiryTest {

  private static final String AGREEMENT =
      Words.agreeing("si-desk", "SUMMARY").replace("ASSISTANCE", "ENQUIRY");

  @Test
  void aDeskIsAskedWithoutLearningWhatWasDone() {
    var journey = asking(AGREEMENT);
    assertEquals("404 not-found", Told.by(Crew.RECEIVING_DESK.gets(journey.path())));
    journey.goes(ENQUIRE);
    Crew.RECEIVING_DESK
        .gets(journey.path() + "/packet")
        .then()
        .statusCode(200)
        .body("stage", equalTo("ENQUIRY"))
        .body("summary.facts.ageStatus", equalTo("ADULT_CONFIRMED"))
        .body("summary.facts.exploitation", empty())
        .body("summary.sections", empty())
        .body("sections", nullValue());
    assertEquals("404 not-found", Told.by(RECEIVER.gets(journey.path())));
  }

  @Test
  void theAnswerBindsNobodyAndTheHandoffGoesOn() {
    var journey = asking(AGREEMENT);
    journey.goes(ENQUIRE);
    assertEquals(
        "422 rule-refused [AVAILABILITY_NEEDED]",
        Told.by(journey.moves(RECEIVING_DESK, ANSWER_ENQUIRY, Words.NOTHING)));
    var answer = "{\"availability\": \"NOT_AVAILABLE\"}";
    assertEquals("200", Told.by(journey.moves(RECEIVING_DESK, ANSWER_ENQUIRY, answer)));
    journey.read().then().body("notes.availability", equalTo("NOT_AVAILABLE"));
    assertEquals(
        "422 handoff-refused [CONSENT_TOO_NARROW, CONSENT_MISSING]",
        Told.by(journey.moves(SENDING_DESK, SUBMIT)));
    journey.theCase().hears(file("consent.json"));
    journey.goes(SUBMIT);
    assertEquals(HandoffStatus.SUBMITTED, journey.status());
  }

  @Test
  void nobodyIsAskedWithoutThePersonsAgreement() {
    var journey = asking(Words.agreeing("si-desk", "NEEDS"));
    assertEquals(
        "422 handoff-refused [CONSENT_TOO_NARROW]", Told.by(journey.moves(SENDING_DESK, ENQUIRE)));
    assertEquals("404 not-found", Told.by(Crew.RECEIVING_DESK.gets(journey.path())));
  }

  @Test
  void askingIsNoPurposeOfAHandoff() {
    var proposal = Words.drafting("CASE_TRANSFER", "NEEDS").replace("ASSISTANCE", "ENQUIRY");
    assertEquals(
        "422 rule-refused [PURPOSE_NOT_POSSIBLE]", Told.by(SampleCase.ready().drafts(proposal)));
  }

  private static Journey asking(String agreement) {
    var theCase = SampleCase.opened(file("case.json"));
    theCase.writes("NEEDS");
    theCase.hears(agreement);
    theCase.assesses(file("risk-assessment.json"));
    return Journey.of(theCase);
  }
}
