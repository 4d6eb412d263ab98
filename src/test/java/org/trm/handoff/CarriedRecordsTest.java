package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trm.transition.Transition;

/** The next holder gets what was recorded in codes beside the sections that travel, and no more. */
@QuarkusTest
class CarriedRecordsTest {

  private static final String PRESUMED = "{\"level\": \"PRESUMED\", \"decidedBy\": \"rs-shelter\"}";
  private static final String PLAN =
      "{\"supports\": [{\"need\": \"SAFE_ACCOMMODATION\", \"progress\": \"UNDER_WAY\"}],"
          + " \"safetyPlan\": true, \"personTookPart\": true, \"reviewAt\": \"2027-01-10T09:00:00Z\"}";

  @Test
  void whatStandsBesideWhatTravelsComesWithIt() {
    var journey =
        Journey.of(recorded(FullCase.ready()), Words.drafting("CASE_TRANSFER", FullCase.SECTIONS));
    journey.to(Stage.IN_TRANSFER);
    var packet = made(RECEIVER.gets(journey.path() + "/packet"), 200);
    packet
        .then()
        .body("records.decisions.level", contains("PRESUMED"))
        .body("records.decisions[0].decidedBy", equalTo("rs-shelter"))
        .body("records.decisions[0].occurredAt", notNullValue())
        .body("records.residence.ground", contains("TOLERATION"))
        .body("records.plan.safetyPlan", equalTo(true))
        .body("records.plan.supports.need", contains("SAFE_ACCOMMODATION"));
    var hash = packet.path("hash");
    assertEquals(hash, HOLDER.reading("HANDOFF").gets(journey.path() + "/packet").path("hash"));
    journey.goes(Transition.COMPLETE);
    RECEIVER.gets(journey.path() + "/packet").then().body("records.plan", notNullValue());
  }

  @Test
  void whatStandsBesideAnotherSectionStaysWhereItIs() {
    var journey = Journey.of(recorded(SampleCase.ready())).to(Stage.IN_TRANSFER);
    RECEIVER
        .gets(journey.path() + "/packet")
        .then()
        .body("records.plan", notNullValue())
        .body("records.decisions", empty())
        .body("records.residence", empty());
    RECEIVING_DESK.gets(journey.path() + "/packet").then().body("records", nullValue());
  }

  @Test
  void whoDoesNotGetCustodyGetsNone() {
    var referral = Words.drafting("SERVICE_REFERRAL", "NEEDS");
    var journey = Journey.of(recorded(SampleCase.ready()), referral);
    HOLDER
        .reading("HANDOFF")
        .gets(journey.path() + "/packet")
        .then()
        .body("stage", equalTo("FULL"))
        .body("records", nullValue());
  }

  @Test
  void anotherPlanIsAnotherPacket() {
    var journey = Journey.of(recorded(SampleCase.ready()));
    var before = HOLDER.reading("HANDOFF").gets(journey.path()).path("packet.hash");
    made(HOLDER.posts(journey.theCase().path() + "/support/plans", PLAN), 201);
    made(journey.redrafts("NEEDS"), 200);
    assertNotEquals(before, HOLDER.reading("HANDOFF").gets(journey.path()).path("packet.hash"));
  }

  private static SampleCase recorded(SampleCase theCase) {
    made(HOLDER.posts(theCase.path() + "/identification-decisions", PRESUMED), 201);
    made(HOLDER.posts(theCase.path() + "/support/plans", PLAN), 201);
    var stay = "{\"country\": \"RS\", \"ground\": \"TOLERATION\", \"progress\": \"GRANTED\"}";
    made(HOLDER.posts(theCase.path() + "/support/residence", stay), 201);
    return theCase;
  }
}
