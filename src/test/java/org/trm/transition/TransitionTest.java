package org.trm.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.transition.HandoffStatus.ACCEPTED;
import static org.trm.transition.HandoffStatus.ACKNOWLEDGED;
import static org.trm.transition.HandoffStatus.INFO_REQUESTED;
import static org.trm.transition.HandoffStatus.IN_TRANSFER;
import static org.trm.transition.HandoffStatus.ON_HOLD;
import static org.trm.transition.HandoffStatus.SUBMITTED;
import static org.trm.transition.Party.HOLDER;
import static org.trm.transition.Party.RECEIVING_DESK;
import static org.trm.transition.Party.RECEIVING_ORGANISATION;
import static org.trm.transition.Party.SENDING_DESK;
import static org.trm.transition.Party.SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.safeguard.Moment;
import org.trm.shared.HandoffType;
import org.trm.transition.Move.Illegal;
import org.trm.transition.Move.Legal;

class TransitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          state            | verb           | why
          SUBMITTED        | enquire        | WRONG_PARTY
          DRAFT            | answer-enquiry | WRONG_PARTY
          DRAFT            | acknowledge    | WRONG_PARTY
          DRAFT            | release        | ILLEGAL_STATE
          COMPLETED        | mark-in-error  | ILLEGAL_STATE
          ENTERED_IN_ERROR | mark-in-error  | ILLEGAL_STATE
          ACCEPTED         | cancel         | CONFIRMATION_NEEDED
          """)
  void theHolderLearnsWhyNot(HandoffStatus state, String verb, Illegality why) {
    var situation = transfer(new Position(state, null, true, 0), HOLDER);
    assertEquals(new Illegal(why), transition(verb).judge(situation));
  }

  @Test
  void aCancelIsRequestedOnlyOnceSomethingWasDisclosed() {
    var situation = transfer(new Position(ACCEPTED, null, false, 0), HOLDER);
    assertEquals(
        new Illegal(Illegality.NOTHING_DISCLOSED), Transition.REQUEST_CANCEL.judge(situation));
  }

  @Test
  void nobodyIsReceivedWhoWasNotReleased() {
    var accepted = transfer(new Position(ACCEPTED, null, false, 0), RECEIVING_ORGANISATION);
    var held = transfer(held(ACCEPTED, HOLDER), RECEIVING_ORGANISATION);
    var why = new Illegal(Illegality.NOT_RELEASED);
    assertEquals(why, Transition.COMPLETE.judge(accepted));
    assertEquals(why, Transition.COMPLETE.judge(held));
  }

  @Test
  void aPersonOnTheWayIsReceivedWhoeverHoldsTheHandoff() {
    for (var by : Party.values()) {
      assertEquals(
          new Legal(HandoffStatus.COMPLETED, RECEIVING_ORGANISATION),
          Transition.COMPLETE.judge(transfer(held(IN_TRANSFER, by), RECEIVING_ORGANISATION)));
    }
  }

  @Test
  void theReceiverAsksThreeTimesAtMost() {
    for (var questions : List.of(0, 1, 2)) {
      var situation = transfer(new Position(ACKNOWLEDGED, null, false, questions), RECEIVING_DESK);
      assertEquals(new Legal(INFO_REQUESTED, RECEIVING_DESK), Transition.ASK.judge(situation));
    }
    var fourth = transfer(new Position(ACKNOWLEDGED, null, false, 3), RECEIVING_DESK);
    assertEquals(new Illegal(Illegality.QUESTIONS_USED_UP), Transition.ASK.judge(fourth));
  }

  @Test
  void whatIsUrgentOrDisclosedDoesNotExpire() {
    var urgent = situation(true, new Position(SUBMITTED, null, false, 0), SYSTEM);
    var disclosed = situation(false, new Position(SUBMITTED, null, true, 0), SYSTEM);
    assertEquals(new Illegal(Illegality.URGENT_NEVER_EXPIRES), Transition.EXPIRE.judge(urgent));
    assertEquals(new Illegal(Illegality.ALREADY_DISCLOSED), Transition.EXPIRE.judge(disclosed));
  }

  @Test
  void aRequestHasNothingToRelease() {
    var position = new Position(ACCEPTED, null, true, 0);
    var request = new Situation(HandoffType.FAMILY_TRACING, false, position, true, Set.of(HOLDER));
    assertEquals(new Illegal(Illegality.NOTHING_TO_RELEASE), Transition.RELEASE.judge(request));
  }

  @Test
  void anOrganisationThatIsItsOwnDeskActsAsBoth() {
    var both = transfer(new Position(HandoffStatus.DRAFT, null, false, 0), HOLDER, SENDING_DESK);
    assertEquals(new Legal(SUBMITTED, SENDING_DESK), Transition.SUBMIT.judge(both));
    var accepted = transfer(new Position(ACCEPTED, null, false, 0), HOLDER, SENDING_DESK);
    assertEquals(new Legal(IN_TRANSFER, HOLDER), Transition.RELEASE.judge(accepted));
  }

  @Test
  void whoIsMerelyProposedIsNoParty() {
    var position = new Position(SUBMITTED, null, false, 0);
    var proposed =
        new Situation(
            HandoffType.CASE_TRANSFER, false, position, false, Set.of(RECEIVING_ORGANISATION));
    assertEquals(Set.of(), Transition.allowed(proposed));
  }

  @Test
  void aResumedHandoffMeetsItsGatesAgain() {
    assertEquals(Optional.of(Moment.SUBMIT), momentOfResume(HandoffType.CASE_TRANSFER, SUBMITTED));
    assertEquals(
        Optional.of(Moment.SUBMIT), momentOfResume(HandoffType.CASE_TRANSFER, INFO_REQUESTED));
    assertEquals(Optional.of(Moment.RELEASE), momentOfResume(HandoffType.CASE_TRANSFER, ACCEPTED));
    assertEquals(
        Optional.of(Moment.RELEASE), momentOfResume(HandoffType.CASE_TRANSFER, IN_TRANSFER));
    assertEquals(
        Optional.of(Moment.ACCEPT), momentOfResume(HandoffType.NATIONALITY_CHECK, ACCEPTED));
  }

  @Test
  void theGatesAreAskedBeforeAnythingCrosses() {
    var situation = transfer(new Position(SUBMITTED, null, false, 0), HOLDER);
    for (var transition : Transition.values()) {
      var expected =
          switch (transition) {
            case ENQUIRE, SUBMIT, ACCEPT, RELEASE -> Optional.of(Moment.valueOf(transition.name()));
            case ALERT -> Optional.of(Moment.SUBMIT);
            case CONFIRM -> Optional.of(Moment.CONFIRM);
            default -> Optional.<Moment>empty();
          };
      assertEquals(expected, transition.moment(situation), transition.name());
    }
  }

  @Test
  void whereCustodyMovesTheReceptionIsProved() {
    var proof = Set.of(Need.PACKET_HASH, Need.OUTCOME, Need.RECEPTION_CODE);
    for (var type : HandoffType.values()) {
      var moves = type == HandoffType.CASE_TRANSFER || type == HandoffType.RETURN;
      var answered =
          type.isRequest() ? Set.of(Need.PACKET_HASH, Need.OUTCOME) : Set.of(Need.PACKET_HASH);
      assertEquals(moves ? proof : answered, Transition.COMPLETE.needs(type), type.name());
    }
    assertEquals(Set.of(), Transition.SUBMIT.needs(HandoffType.CASE_TRANSFER));
  }

  @Test
  void aVerbIsFoundByItsAddress() {
    for (var transition : Transition.values()) {
      assertEquals(Optional.of(transition), Transition.ofVerb(transition.verb()));
    }
    assertEquals("mark-in-error", Transition.MARK_IN_ERROR.verb());
    assertEquals(Optional.empty(), Transition.ofVerb("MARK_IN_ERROR"));
  }

  @Test
  void aHoldKnowsAStateToGoBackTo() {
    assertThrows(IllegalArgumentException.class, () -> new Hold(ON_HOLD, HOLDER));
    assertThrows(IllegalArgumentException.class, () -> new Position(ON_HOLD, null, false, 0));
    var hold = new Hold(SUBMITTED, HOLDER);
    assertThrows(IllegalArgumentException.class, () -> new Position(SUBMITTED, hold, false, 0));
    assertTrue(HandoffStatus.EXPIRED.isTerminal());
    assertFalse(ON_HOLD.isTerminal());
  }

  private static Optional<Moment> momentOfResume(HandoffType type, HandoffStatus from) {
    var situation = new Situation(type, false, held(from, SYSTEM), true, Set.of(HOLDER));
    return Transition.RESUME.moment(situation);
  }

  private static Transition transition(String verb) {
    return Transition.ofVerb(verb).orElseThrow();
  }

  private static Position held(HandoffStatus from, Party by) {
    return new Position(ON_HOLD, new Hold(from, by), true, 0);
  }

  private static Situation transfer(Position position, Party... caller) {
    return situation(false, position, caller);
  }

  private static Situation situation(boolean urgent, Position position, Party... caller) {
    return new Situation(HandoffType.CASE_TRANSFER, urgent, position, true, Set.of(caller));
  }
}
