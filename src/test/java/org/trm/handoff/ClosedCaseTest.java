package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.transition.Transition;

/** What closing a case and handing it on have to do with each other. */
@QuarkusTest
class ClosedCaseTest {

  private static final String UNDER_WAY = "422 rule-refused [HANDOFF_UNDER_WAY]";

  @Test
  void aClosedCaseIsNotHandedOnBeforeItIsOpenedAgain() {
    var theCase = SampleCase.ready();
    assertEquals("201", Told.by(closes(HOLDER, theCase)));
    var proposal = Words.drafting("CASE_TRANSFER", "NEEDS");
    assertEquals("422 rule-refused [CASE_CLOSED]", Told.by(theCase.drafts(proposal)));
    var reopening = "{\"ground\": \"PERSON_CAME_BACK\"}";
    HOLDER.posts(theCase.path() + "/lifecycle/reopen", reopening).then().statusCode(201);
    assertEquals("201", Told.by(theCase.drafts(proposal)));
  }

  @Test
  void dangerDoesNotAskWhetherACaseIsClosed() {
    var theCase = SampleCase.ready();
    assertEquals("201", Told.by(closes(HOLDER, theCase)));
    assertEquals("201", Told.by(Warned.raising(theCase, Warned.alert())));
    var drafted = theCase.drafts(Words.drafting("EMERGENCY_ALERT", "NEEDS"));
    assertEquals("201", Told.by(drafted));
    stands(HOLDER, theCase, "CLOSED");
  }

  @Test
  void aCaseIsNotClosedWhileAHandoffIsOpen() {
    var theCase = SampleCase.ready();
    var journey = Journey.of(theCase);
    assertEquals(UNDER_WAY, Told.by(closes(HOLDER, theCase)));
    journey.goes(Transition.CANCEL);
    assertEquals("201", Told.by(closes(HOLDER, theCase)));
  }

  @Test
  void whoPassedACaseOnClosesWhatStays() {
    var theCase = SampleCase.ready();
    Journey.of(theCase).to(Stage.COMPLETED);
    stands(HOLDER, theCase, "HANDED_OFF");
    stands(RECEIVER, theCase, "OPEN");
    assertEquals("201", Told.by(closes(HOLDER, theCase)));
    stands(HOLDER, theCase, "CLOSED");
    stands(RECEIVER, theCase, "OPEN");
  }

  private static Response closes(Actor actor, SampleCase theCase) {
    var closing = "{\"reason\": \"PERSON_ENDED_IT\", \"legalHold\": \"NONE\"}";
    return actor.posts(theCase.path() + "/lifecycle/close", closing);
  }

  private static void stands(Actor actor, SampleCase theCase, String stage) {
    actor.gets(theCase.path() + "/lifecycle").then().body("stage", equalTo(stage));
  }
}
