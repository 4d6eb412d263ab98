package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.Withdrawing.CARETAKER;
import static org.trm.handoff.Withdrawing.assertRestricted;
import static org.trm.handoff.Withdrawing.records;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** What the person took back is kept by whoever received it, and not read. */
@QuarkusTest
class RestrictionTest {

  @Test
  void whatWasReceivedIsKeptAndReadForTheRightsOfThePersonAlone() {
    var journey = Journey.drafted().to(Stage.COMPLETED);
    var needs = journey.theCase().path() + "/sections/NEEDS";
    assertEquals("200", Told.by(CARETAKER.gets(needs)));
    made(records(CARETAKER, journey), 201);
    assertRestricted(journey);
    assertEquals(
        "403 restricted [RESTRICTED]", Told.by(RECEIVING_DESK.gets(journey.path() + "/packet")));
    var officer = Actor.of("si-shelter-data-protection").reading("RIGHTS");
    assertEquals("200", Told.by(officer.gets(needs)));
    assertEquals("200", Told.by(HOLDER.gets(needs)), "the sender reads its own");
  }

  @Test
  void whatThePersonAgreesToAnewIsFreeAgain() {
    var journey = Journey.drafted().to(Stage.COMPLETED);
    made(records(CARETAKER, journey), 201);
    assertRestricted(journey);
    var consents = journey.theCase().path() + "/consents";
    made(CARETAKER.posts(consents, Words.agreeing("si-shelter", "NEEDS")), 201);
    assertEquals("200", Told.by(CARETAKER.gets(journey.theCase().path() + "/sections/NEEDS")));
    assertEquals("200", Told.by(RECEIVER.gets(journey.path() + "/packet")));
  }

  @Test
  void aDraftOpensNothingThatIsRestricted() {
    var journey = Journey.drafted().to(Stage.COMPLETED);
    made(records(CARETAKER, journey), 201);
    var back = Words.drafting("CASE_TRANSFER", "NEEDS").replace("\"SI\"", "\"HR\"");
    var drafted =
        CARETAKER.posts(
            journey.theCase().path() + "/handoffs", back.replace("si-shelter", "hr-shelter"));
    var packet = made(drafted, 201).header("Location") + "/packet";
    assertEquals("403 restricted [RESTRICTED]", Told.by(RECEIVER.gets(packet)));
  }
}
