package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.SampleCase.file;
import static org.trm.transition.Party.HOLDER;
import static org.trm.transition.Party.RECEIVING_DESK;
import static org.trm.transition.Party.RECEIVING_ORGANISATION;
import static org.trm.transition.Party.SENDING_DESK;
import static org.trm.transition.Transition.HOLD;
import static org.trm.transition.Transition.RESUME;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;

/** What the receiving side held, the receiving side resumes, back to where it stood. */
@QuarkusTest
class ReceiversHoldTest {

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "ACKNOWLEDGED", "INFO_REQUESTED", "ACCEPTED", "IN_TRANSFER"})
  void itGoesOnFromWhereItWasHeld(Stage stage) {
    var journey = Journey.drafted().to(stage);
    assertEquals("200", Told.by(journey.moves(RECEIVING_DESK, HOLD)));
    assertEquals(HandoffStatus.ON_HOLD, journey.now());
    assertEquals("200", Told.by(journey.moves(RECEIVING_DESK, RESUME)));
    assertEquals(stage.status(), journey.now());
  }

  @ParameterizedTest
  @EnumSource(
      value = Party.class,
      names = {"HOLDER", "SENDING_DESK"})
  void theSendingSideDoesNotResumeIt(Party sender) {
    var journey = Journey.drafted().to(Stage.ACKNOWLEDGED);
    journey.moves(RECEIVING_DESK, HOLD);
    var stored = journey.stored();
    assertEquals("403 not-allowed [WRONG_PARTY]", Told.by(journey.moves(sender, RESUME)));
    assertEquals(stored, journey.stored());
  }

  @Test
  void whoeverOfTheReceivingSideMayResume() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    assertEquals("200", Told.by(journey.moves(RECEIVING_ORGANISATION, HOLD)));
    assertEquals("200", Told.by(journey.moves(RECEIVING_DESK, RESUME)));
    assertEquals(HandoffStatus.IN_TRANSFER, journey.now());
  }

  @Test
  void readingIsSuspendedMeanwhile() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    var packet = journey.path() + "/packet";
    assertEquals("FULL", Body.text(RECEIVER.gets(packet), "/stage"));
    journey.moves(RECEIVING_ORGANISATION, HOLD);
    assertEquals(403, RECEIVER.gets(packet).statusCode());
    journey.moves(RECEIVING_ORGANISATION, RESUME);
    assertEquals("FULL", Body.text(RECEIVER.gets(packet), "/stage"));
  }

  @Test
  void theSendersSafeguardsAreAskedAgainAndNotTold() {
    var theCase = SampleCase.opened(file("case.json"));
    theCase.writes("NEEDS");
    var consent = theCase.hears(file("consent.json"));
    theCase.assesses(file("risk-assessment.json"));
    var journey = Journey.of(theCase).to(Stage.ACKNOWLEDGED);
    journey.moves(RECEIVING_DESK, HOLD);
    theCase.hearsBack(consent);
    journey.read();
    assertEquals(
        "422 handoff-refused [SENDER_SAFEGUARDS_CHANGED]",
        Told.by(journey.moves(RECEIVING_DESK, RESUME)));
    assertEquals(HandoffStatus.ON_HOLD, journey.now());
    assertEquals("403 not-allowed [WRONG_PARTY]", Told.by(journey.moves(HOLDER, RESUME)));
    assertEquals("403 not-allowed [WRONG_PARTY]", Told.by(journey.moves(SENDING_DESK, RESUME)));
  }
}
