package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Told;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** A side outside moves by its letters alone, and only where something was sealed for it. */
@QuarkusTest
class OutsideLetterTest {

  private static final String NOT_POSSIBLE = "422 rule-refused [LETTER_NOT_POSSIBLE]";

  @Test
  void nothingIsSaidForItWithoutALetter() {
    var journey = Abroad.answered();
    var alone = journey.moves(SENDING_DESK, Transition.ACKNOWLEDGE, Words.NOTHING);
    assertEquals("422 rule-refused [LETTER_NEEDED]", Told.by(alone));
    var holders = Abroad.saying(journey, Transition.ACKNOWLEDGE);
    assertEquals(
        "403 not-allowed [WRONG_PARTY]",
        Told.by(journey.moves(HOLDER, Transition.ACKNOWLEDGE, holders)));
  }

  @Test
  void nothingIsAnsweredThatWasNotSealed() {
    var journey = Abroad.drafted();
    made(journey.moves(Party.SENDING_DESK, Transition.SUBMIT), 200);
    assertEquals(
        "422 rule-refused [EXPORT_MISSING]",
        Told.by(Abroad.records(journey, Transition.ACKNOWLEDGE)));
    made(Abroad.seals(SENDING_DESK, journey), 201);
    made(Abroad.records(journey, Transition.ACKNOWLEDGE), 200);
    made(Abroad.records(journey, Transition.ACCEPT), 200);
    made(journey.moves(Party.HOLDER, Transition.RELEASE), 200);
    assertEquals(
        "422 rule-refused [EXPORT_MISSING]", Told.by(Abroad.records(journey, Transition.COMPLETE)));
  }

  @ParameterizedTest
  @CsvSource({"ESCORT, 0", "OFFICER_IN_CHARGE, 3", "HEAD_OF_AUTHORITY, -40"})
  void aLetterThatCannotBeIsRefused(String signatory, int days) {
    var journey = Abroad.answered();
    var dated = LocalDate.now(ZoneOffset.UTC).plusDays(days);
    var said = Abroad.by(Words.NOTHING, signatory, dated);
    assertEquals(NOT_POSSIBLE, Told.by(journey.moves(SENDING_DESK, Transition.ACKNOWLEDGE, said)));
  }

  @Test
  void theDesksOwnMovesNeedNoneAndTakeNone() {
    var journey = Abroad.answered();
    var held = Abroad.saying(journey, Transition.HOLD);
    assertEquals(NOT_POSSIBLE, Told.by(journey.moves(SENDING_DESK, Transition.HOLD, held)));
    made(journey.moves(Party.SENDING_DESK, Transition.HOLD), 200);
    assertEquals(
        "422 rule-refused [NOTHING_TO_SEAL]", Told.by(Abroad.seals(SENDING_DESK, journey)));
  }

  @Test
  void thePersonsCodeStandsInTheReceipt() {
    var journey = Abroad.travelling();
    var said = Abroad.saying(journey, Transition.COMPLETE);
    var guessed = said.replace(journey.receptionCode(), "0000-0000");
    assertEquals(
        "422 rule-refused [RECEPTION_CODE_WRONG]",
        Told.by(journey.moves(SENDING_DESK, Transition.COMPLETE, guessed)));
    assertEquals("200", Told.by(journey.moves(SENDING_DESK, Transition.COMPLETE, said)));
  }

  @Test
  void theEscortTellsThatSomebodyDidNotArrive() {
    var journey = Abroad.travelling();
    var said = Abroad.by("{\"outcome\": \"MISSING\"}", "ESCORT", LocalDate.now(ZoneOffset.UTC));
    assertEquals("200", Told.by(journey.moves(SENDING_DESK, Transition.FAIL, said)));
  }

  @Test
  void whatWasSealedIsTakenBackByLetter() {
    var journey = Abroad.travelling();
    made(journey.moves(Party.SENDING_DESK, Transition.REQUEST_CANCEL), 200);
    assertEquals("200", Told.by(Abroad.records(journey, Transition.CONFIRM_CANCEL)));
  }

  @Test
  void whatThePersonTakesBackStopsItToo() {
    var journey = Abroad.answered(Transition.ACKNOWLEDGE);
    var said = journey.theCase().hears(Words.agreeing("aq-authority", "NEEDS"));
    journey.theCase().hearsBack(said);
    assertEquals(HandoffStatus.ON_HOLD, journey.now());
    assertEquals("0", Rows.one("select count(*) from journal_entry where country = 'AQ'"));
  }

  @Test
  void betweenTwoRealmsThereAreNoLettersAndNoExports() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    var said = Abroad.by(Words.NOTHING, "OFFICER_IN_CHARGE", LocalDate.now(ZoneOffset.UTC));
    assertEquals(
        NOT_POSSIBLE, Told.by(journey.moves(RECEIVING_DESK, Transition.ACKNOWLEDGE, said)));
    assertEquals("422 rule-refused [NOT_OUTSIDE]", Told.by(Abroad.seals(SENDING_DESK, journey)));
    assertEquals("404 not-found", Told.by(Abroad.seals(RECEIVING_DESK, Abroad.answered())));
  }
}
