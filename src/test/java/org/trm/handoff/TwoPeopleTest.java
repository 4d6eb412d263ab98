package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.TwoPeople.SUPERVISOR;
import static org.trm.handoff.TwoPeople.agree;
import static org.trm.handoff.TwoPeople.approving;
import static org.trm.handoff.TwoPeople.decline;
import static org.trm.handoff.TwoPeople.propose;
import static org.trm.handoff.TwoPeople.submitting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** In a country that asks for two people, a case sets out when two have agreed, and not before. */
@QuarkusTest
@Asvs("2.3.5")
class TwoPeopleTest extends AskedOfTwo {

  @Test
  void aCaseSetsOutWhenTwoHaveAgreed() {
    assertEquals("422 handoff-refused [APPROVAL_MISSING]", submitting(journey));
    var proposed = propose(HOLDER, journey);
    assertEquals("422 handoff-refused [APPROVAL_PENDING]", submitting(journey));
    assertPending(proposed);
    assertEquals("200", approving(SUPERVISOR, proposed));
    journey.to(Stage.IN_TRANSFER);
  }

  private void assertPending(Response proposed) {
    var id = Body.text(proposed, "/id");
    journey
        .read()
        .then()
        .body("approvals.id", contains(id))
        .body("approvals.kind", contains("HANDOFF_RELEASE"))
        .body("approvals.state", contains("PENDING"));
    SUPERVISOR.gets("/v1/approvals?limit=200").then().statusCode(200).body("id", hasItem(id));
    var mendAt = HOLDER.calls().post(journey.path() + "/preflight");
    mendAt
        .then()
        .body(
            "refusals.find { it.gate == 'TWO_PEOPLE' }.mendAt",
            equalTo(journey.path() + "/approval-proposals"));
  }

  @Test
  void anotherPacketIsAnotherMatter() {
    agree(journey);
    journey.redrafts("NEEDS").then().statusCode(200);
    assertEquals("422 handoff-refused [APPROVAL_LAPSED]", submitting(journey));
    journey.read().then().body("approvals.state", contains("LAPSED"));
    agree(journey);
    journey.to(Stage.SUBMITTED);
  }

  @Test
  void whatWasProposedOfAnotherPacketIsNotApproved() {
    var proposed = propose(HOLDER, journey);
    journey.redrafts("NEEDS").then().statusCode(200);
    assertEquals("422 rule-refused [SUBJECT_CHANGED]", approving(SUPERVISOR, proposed));
    journey.ends();
    var waiting = SUPERVISOR.gets("/v1/approvals?limit=200").asString();
    assertFalse(waiting.contains(Body.text(proposed, "/id")));
  }

  @Test
  void anotherReceiverIsAnotherMatter() {
    agree(journey);
    journey.to(Stage.ACKNOWLEDGED);
    var other = "si-child-protection";
    journey.theCase().hears(Words.agreeing(other, "NEEDS"));
    var accepts = Words.accepting(other, journey.packetVersion());
    assertEquals("200", Told.by(journey.moves(RECEIVING_DESK, Transition.ACCEPT, accepts)));
    var released = journey.moves(Party.HOLDER, Transition.RELEASE);
    assertEquals("422 handoff-refused [APPROVAL_LAPSED]", Told.by(released));
    agree(journey);
    journey.goes(Transition.RELEASE);
  }

  @Test
  void aNoIsANo() {
    var proposed = propose(HOLDER, journey);
    assertEquals("200", Told.by(decline(SUPERVISOR, proposed)));
    assertEquals("422 handoff-refused [APPROVAL_DECLINED]", submitting(journey));
    agree(journey);
    journey.to(Stage.SUBMITTED);
  }
}
