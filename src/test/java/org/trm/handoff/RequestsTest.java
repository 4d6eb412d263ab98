package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.transition.Party.RECEIVING_DESK;
import static org.trm.transition.Party.RECEIVING_ORGANISATION;
import static org.trm.transition.Party.SENDING_DESK;
import static org.trm.transition.Transition.ACCEPT;
import static org.trm.transition.Transition.CANCEL;
import static org.trm.transition.Transition.COMPLETE;
import static org.trm.transition.Transition.SUBMIT;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Told;
import org.trm.section.SampleSections;
import org.trm.shared.DataCategory;
import org.trm.transition.Transition;

/** What is asked for and answered, while the case stays where it is. */
@QuarkusTest
class RequestsTest {

  @ParameterizedTest
  @CsvSource({
    "INFORMATION_REQUEST, LEGAL, INFORMATION_GIVEN",
    "NATIONALITY_CHECK, IDENTITY, NATIONALITY_NOT_CONFIRMED",
    "TRAVEL_DOCUMENT, TRAVEL, DOCUMENT_ISSUED",
    "FAMILY_TRACING, FAMILY, FAMILY_NOT_FOUND"
  })
  void aRequestIsOpenedWhenAcceptedAndOverWhenAnswered(
      String type, String section, String outcome) {
    var journey = asking(type, section);
    assertEquals("404 not-found", Told.by(RECEIVER.gets(journey.path() + "/packet")));
    journey.goes(ACCEPT);
    journey.read().then().body("clocks.disclosedAt", notNullValue());
    var packet = RECEIVER.gets(journey.path() + "/packet");
    packet.then().statusCode(200).body("stage", equalTo("FULL"));
    assertEquals(Set.of(section), packet.jsonPath().getMap("sections").keySet());
    var answer =
        "{\"packetHash\": \"%s\", \"outcome\": \"%s\"}".formatted(journey.packetHash(), outcome);
    assertEquals("200", Told.by(journey.moves(RECEIVING_ORGANISATION, COMPLETE, answer)));
    journey.read().then().body("status", equalTo("COMPLETED"));
    assertEquals("1", copies(journey), "who answers keeps no copy");
    HOLDER
        .gets(journey.theCase().path())
        .then()
        .body("custody.organisation", equalTo(List.of("rs-shelter")));
  }

  @Test
  void aRequestIsAnsweredWithAnAnswer() {
    var journey = asking("NATIONALITY_CHECK", "IDENTITY");
    journey.goes(ACCEPT);
    var silent = "{\"packetHash\": \"%s\"}".formatted(journey.packetHash());
    assertEquals(
        "422 rule-refused [OUTCOME_NEEDED]",
        Told.by(journey.moves(RECEIVING_ORGANISATION, COMPLETE, silent)));
    var beside = Words.completing(journey.packetHash(), "RECEIVED_SAFELY", "0000-0000");
    assertEquals(
        "422 rule-refused [OUTCOME_NOT_POSSIBLE]",
        Told.by(journey.moves(RECEIVING_ORGANISATION, COMPLETE, beside)));
  }

  @Test
  void nobodyElseThanProposedCouldOpenIt() {
    var journey = asking("NATIONALITY_CHECK", "IDENTITY");
    journey.theCase().hears(Words.agreeing("si-child-protection", "IDENTITY"));
    var other = Words.accepting("si-child-protection", 1);
    assertEquals(
        "422 rule-refused [REQUEST_SEALED_FOR_ANOTHER]",
        Told.by(journey.moves(RECEIVING_DESK, ACCEPT, other)));
  }

  @Test
  void whatWasOpenedIsNotCancelledByOneSide() {
    var journey = asking("NATIONALITY_CHECK", "IDENTITY");
    journey.goes(ACCEPT);
    var cancel = journey.moves(SENDING_DESK, CANCEL, "{\"reason\": \"DUPLICATE\"}");
    assertEquals("409 illegal-transition [CONFIRMATION_NEEDED]", Told.by(cancel));
    assertEquals(
        "200",
        Told.by(
            journey.moves(SENDING_DESK, Transition.REQUEST_CANCEL, "{\"reason\": \"DUPLICATE\"}")));
  }

  @Test
  void nothingButWhatTheQuestionNeedsIsSent() {
    var theCase = SampleCase.ready();
    var journey = Journey.of(theCase, Words.drafting("NATIONALITY_CHECK", "NEEDS"));
    assertEquals(
        "422 handoff-refused [SECTION_OUTSIDE_TEMPLATE]",
        Told.by(journey.moves(SENDING_DESK, SUBMIT)));
  }

  private static String copies(Journey journey) {
    var theCase = journey.theCase().path().replace("/v1/cases/", "");
    return Rows.one("select count(*)::text from casefile where case_id = '" + theCase + "'");
  }

  private static Journey asking(String type, String section) {
    var theCase = SampleCase.ready();
    var content = SampleSections.json(DataCategory.valueOf(section));
    theCase.writes(section, "{\"content\": " + content + "}");
    theCase.hears(Words.agreeing("si-shelter", section));
    return Journey.of(theCase, Words.drafting(type, section)).to(Stage.ACKNOWLEDGED);
  }
}
