package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.transition.Party.RECEIVING_DESK;
import static org.trm.transition.Party.RECEIVING_ORGANISATION;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Told;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Transition;

/** Who moves a handoff says everything that the move needs, and what is said has to be so. */
@QuarkusTest
class MoveNeedsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUBMITTED | REJECT | REASON_NEEDED",
        "ACKNOWLEDGED | ASK | QUESTION_NEEDED",
        "ACKNOWLEDGED | ACCEPT | RECEIVER_NEEDED, CAPACITY_NEEDED, USE_CONDITIONS_NEEDED",
        "SUBMITTED | HOLD | REASON_NEEDED",
        "SUBMITTED | CANCEL | REASON_NEEDED",
        "IN_TRANSFER | REQUEST_CANCEL | REASON_NEEDED",
        "IN_TRANSFER | COMPLETE | PACKET_HASH_NEEDED, OUTCOME_NEEDED, RECEPTION_CODE_NEEDED",
        "IN_TRANSFER | FAIL | OUTCOME_NEEDED",
        "CANCEL_REQUESTED | CONFIRM_CANCEL | DISPOSAL_NEEDED",
        "DRAFT | MARK_IN_ERROR | REASON_NEEDED"
      })
  void everythingThatIsNotSaidIsNamed(Stage stage, Transition transition, String missing) {
    var journey = Journey.drafted().to(stage);
    var stored = journey.stored();
    var answer = journey.moves(Crew.usually(transition), transition, Words.NOTHING);
    assertEquals("422 rule-refused [" + missing + "]", Told.by(answer));
    assertEquals(stored, journey.stored());
  }

  @Test
  void whoHasNoRoomDoesNotAccept() {
    var journey = Journey.drafted().to(Stage.ACKNOWLEDGED);
    var full = Words.accepting("si-shelter", 1).replace("true", "false");
    var answer = journey.moves(RECEIVING_DESK, Transition.ACCEPT, full);
    assertEquals("422 rule-refused [CAPACITY_NEEDED]", Told.by(answer));
  }

  @Test
  void conditionsAreAcceptedForThePacketThatWillBeRead() {
    var journey = Journey.drafted().to(Stage.ACKNOWLEDGED);
    var later = Words.accepting("si-shelter", 2);
    var answer = journey.moves(RECEIVING_DESK, Transition.ACCEPT, later);
    assertEquals("422 handoff-refused [USE_CONDITIONS_NOT_ACCEPTED]", Told.by(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hr-shelter", "rs-shelter"})
  void whoHelpsIsInTheCountryAddressed(String organisation) {
    var journey = Journey.drafted().to(Stage.ACKNOWLEDGED);
    var stored = journey.stored();
    var elsewhere = Words.accepting(organisation, 1);
    var answer = journey.moves(RECEIVING_DESK, Transition.ACCEPT, elsewhere);
    assertEquals("422 handoff-refused [RECEIVER_ELSEWHERE]", Told.by(answer));
    assertEquals(stored, journey.stored());
  }

  @Test
  void twoHandoffsDoNotShareAReference() {
    var reference = "SI-2026/" + (System.nanoTime() % 10_000_000);
    var first = Journey.drafted().to(Stage.ACKNOWLEDGED);
    var second = Journey.drafted().to(Stage.ACKNOWLEDGED);
    assertEquals("200", Told.by(acceptsAs(first, reference)));
    assertEquals("409 reference-taken", Told.by(acceptsAs(second, reference)));
    assertEquals(HandoffStatus.ACKNOWLEDGED, second.now());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "other | RECEIVED_SAFELY | right | PACKET_HASH_DIFFERS",
        "right | RECEIVED_SAFELY | other | RECEPTION_CODE_WRONG",
        "other | RECEIVED_SAFELY | other | PACKET_HASH_DIFFERS, RECEPTION_CODE_WRONG",
        "right | NOT_MET | right | OUTCOME_NOT_POSSIBLE"
      })
  void aReceptionIsProved(String hash, String outcome, String code, String reasons) {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    var stored = journey.stored();
    var said =
        Words.completing(
            hash.equals("right") ? journey.packetHash() : "A".repeat(43),
            outcome,
            code.equals("right") ? journey.receptionCode() : "0000-0000");
    var answer = journey.moves(RECEIVING_ORGANISATION, Transition.COMPLETE, said);
    assertEquals("422 rule-refused [" + reasons + "]", Told.by(answer));
    assertEquals(stored, journey.stored());
  }

  @Test
  void aGoodOutcomeIsNoFailure() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    var said = "{\"outcome\": \"RECEIVED_SAFELY\"}";
    var answer = journey.moves(RECEIVING_ORGANISATION, Transition.FAIL, said);
    assertEquals("422 rule-refused [OUTCOME_NOT_POSSIBLE]", Told.by(answer));
  }

  @Test
  void afterThreeQuestionsItHasToBeDecided() {
    var journey = Journey.drafted().to(Stage.ACKNOWLEDGED);
    for (int i = 0; i < 3; i++) {
      journey.goes(Transition.ASK).goes(Transition.ANSWER);
    }
    var fourth = journey.moves(RECEIVING_DESK, Transition.ASK);
    assertEquals("409 illegal-transition [QUESTIONS_USED_UP]", Told.by(fourth));
  }

  private static io.restassured.response.Response acceptsAs(Journey journey, String reference) {
    var said = Words.accepting("si-shelter", 1).replaceFirst("}$", "");
    var whole = said + ", \"reference\": \"" + reference + "\"}";
    return journey.moves(RECEIVING_DESK, Transition.ACCEPT, whole);
  }
}
