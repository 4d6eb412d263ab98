package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.put;
import static org.trm.transition.Party.RECEIVING_DESK;
import static org.trm.transition.Party.SENDING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Transition;

/** What holds a handoff up can be mended, with the least pressure on the person first. */
@QuarkusTest
class MendingTest {

  private static final Actor OTHER = Actor.of("si-child-protection-caseworker");

  @Test
  void aSectionIsLeftOutBeforeThePersonIsAskedAgain() {
    var theCase = SampleCase.ready();
    theCase.writes("HEALTH");
    var health = theCase.hears(file("consent-health.json"));
    var journey = Journey.of(theCase, Words.drafting("CASE_TRANSFER", "NEEDS", "HEALTH"));
    journey.to(Stage.ACCEPTED);
    theCase.hearsBack(health);
    journey.read();
    var resumed = journey.moves(SENDING_DESK, Transition.RESUME);
    assertEquals("422 handoff-refused [CONSENT_WITHDRAWN]", Told.by(resumed));
    assertEquals("200", Told.by(journey.redrafts("NEEDS")));
    journey.goes(Transition.RESUME);
    assertEquals(HandoffStatus.ACKNOWLEDGED, journey.status());
    var accept = journey.moves(RECEIVING_DESK, Transition.ACCEPT, Words.accepting("si-shelter", 2));
    assertEquals("200", Told.by(accept));
    journey.goes(Transition.RELEASE);
    var packet = RECEIVER.gets(journey.path() + "/packet");
    packet.then().body("version", equalTo(2)).body("stage", equalTo("FULL"));
    assertEquals(Set.of("NEEDS"), packet.jsonPath().getMap("sections").keySet());
  }

  @Test
  void anotherOrganisationThanAgreedToWaitsForTheWordOfThePerson() {
    var journey = Journey.drafted().to(Stage.ACKNOWLEDGED);
    var accepting = Words.accepting("si-child-protection", 1);
    var refused = journey.moves(RECEIVING_DESK, Transition.ACCEPT, accepting);
    assertEquals("422 handoff-refused [SENDER_SAFEGUARDS_CHANGED]", Told.by(refused));
    journey
        .read()
        .then()
        .body("status", equalTo("ON_HOLD"))
        .body("hold.from", equalTo("ACKNOWLEDGED"))
        .body("hold.by", equalTo("SYSTEM"))
        .body("to.organisation", equalTo("si-child-protection"))
        .body("to.named", equalTo(false));
    var resumed = journey.moves(SENDING_DESK, Transition.RESUME);
    assertEquals("422 handoff-refused [CONSENT_MISSING]", Told.by(resumed));
    journey.theCase().hears(Words.agreeing("si-child-protection", "NEEDS"));
    journey.goes(Transition.RESUME);
    assertEquals("200", Told.by(journey.moves(RECEIVING_DESK, Transition.ACCEPT, accepting)));
    journey.goes(Transition.RELEASE);
    assertEquals("FULL", Body.text(OTHER.gets(journey.path() + "/packet"), "/stage"));
    assertEquals("404 not-found", Told.by(RECEIVER.gets(journey.path() + "/packet")));
  }

  @Test
  void aQuestionIsAnsweredWithANewPacket() {
    var journey = Journey.drafted().to(Stage.INFO_REQUESTED);
    journey.theCase().writes("CONTACT");
    journey
        .redrafts("NEEDS", "CONTACT")
        .then()
        .statusCode(200)
        .body("packet.version", equalTo(2))
        .body("packet.sections", contains("CONTACT", "NEEDS"));
    journey.goes(Transition.ANSWER);
    var accept = journey.moves(RECEIVING_DESK, Transition.ACCEPT, Words.accepting("si-shelter", 1));
    assertEquals("422 handoff-refused [USE_CONDITIONS_NOT_ACCEPTED]", Told.by(accept));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "SUBMITTED",
        "ACKNOWLEDGED",
        "ACCEPTED",
        "IN_TRANSFER",
        "HELD_FROM_IN_TRANSFER",
        "CANCEL_REQUESTED",
        "COMPLETED",
        "REJECTED",
        "EXPIRED"
      })
  void aPacketUnderWayIsFrozen(Stage stage) {
    var journey = Journey.drafted().to(stage);
    var stored = journey.stored();
    assertEquals("422 rule-refused [PACKET_FROZEN]", Told.by(journey.redrafts("NEEDS")));
    assertEquals(stored, journey.stored());
  }

  @Test
  void nobodyButTheHolderChangesAPacket() {
    var journey = Journey.drafted().to(Stage.INFO_REQUESTED);
    var body = Words.redrafting("NEEDS");
    var tag = journey.version().tag();
    assertEquals("403 not-allowed", Told.by(put(Crew.SENDING_DESK, journey.path(), tag, body)));
    assertEquals("403 not-allowed", Told.by(put(Crew.RECEIVING_DESK, journey.path(), tag, body)));
    assertEquals("404 not-found", Told.by(put(RECEIVER, journey.path(), tag, body)));
    assertEquals("412 stale-version", Told.by(put(HOLDER, journey.path(), "\"0\"", body)));
  }

  @Test
  void thereIsNoPacketOfNothing() {
    var journey = Journey.drafted();
    var answer = journey.redrafts("LEGAL");
    assertEquals("422 rule-refused [PACKET_EMPTY]", Told.by(answer));
  }
}
