package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.transition.Transition;

/** Two shelters of different countries refer a person to each other; no desk is between them. */
@QuarkusTest
class DirectReferralTest {

  private Journey journey;

  @BeforeEach
  void oneShelterAsksAnotherForHelp() {
    var theCase = SampleCase.ready();
    theCase.hears(Words.agreeing("si-shelter", "SUMMARY")); // there is no desk to read it
    journey = Journey.of(theCase, Words.drafting("SERVICE_REFERRAL", "NEEDS"));
  }

  @Test
  void caseworkersBringItToItsEnd() {
    goesToItsEnd();
    journey
        .read()
        .then()
        .body("status", equalTo("COMPLETED"))
        .body("from.desk", equalTo("rs-shelter"))
        .body("to.desk", equalTo("si-shelter"))
        .body("to.organisation", equalTo("si-shelter"));
  }

  @Test
  void custodyStaysAndTheOtherSideHelps() {
    journey.theCase().flags("{\"kind\": \"ASYLUM_SOUGHT_FROM\", \"country\": \"MK\"}");
    goesToItsEnd();
    var path = journey.theCase().path();
    assertEquals("HOLDER", Body.text(HOLDER.gets(path), "/standing"));
    var theirs = Actor.of("si-shelter-caseworker").gets(path);
    theirs
        .then()
        .statusCode(200)
        .body("standing", equalTo("SUPPORTING"))
        .body("custody.organisation", contains("rs-shelter"))
        .body("sections.category", contains("NEEDS"));
    var dangers = Actor.of("si-shelter-caseworker").gets(path + "/danger-flags");
    dangers.then().statusCode(200).body("flags", empty());
  }

  @Test
  void theSummaryIsReadBeforeAndTheWholeAfterTheRelease() {
    makes(HOLDER, Transition.SUBMIT);
    assertEquals("SUMMARY", Body.text(RECEIVER.gets(packet()), "/stage"));
    makes(RECEIVER, Transition.ACKNOWLEDGE);
    makes(RECEIVER, Transition.ACCEPT);
    assertEquals("SUMMARY", Body.text(RECEIVER.gets(packet()), "/stage"));
    makes(HOLDER, Transition.RELEASE);
    var full = RECEIVER.gets(packet());
    assertEquals("FULL", Body.text(full, "/stage"));
    assertEquals(journey.packetHash(), Body.text(full, "/hash"));
  }

  @Test
  void theDesksOfBothCountriesDoNotSeeIt() {
    goesToItsEnd();
    for (var desk : List.of(SENDING_DESK, RECEIVING_DESK)) {
      for (var what : List.of("", "/packet", "/timeline")) {
        assertEquals("404 not-found", Told.by(desk.gets(journey.path() + what)));
      }
      var move = desk.posts(journey.path() + "/hold", "{}", journey.version());
      assertEquals("404 not-found", Told.by(move));
    }
  }

  @Test
  void bothJournalsTellTheSame() {
    goesToItsEnd();
    var events = List.of("SUBMITTED", "ACKNOWLEDGED", "ACCEPTED", "RELEASED", "COMPLETED");
    var told = events.stream().map("HANDOFF_"::concat).toList();
    var ours = HOLDER.gets(journey.path() + "/timeline").<List<String>>path("events.action");
    assertEquals(told, RECEIVER.gets(journey.path() + "/timeline").path("events.action"));
    assertEquals(told, ours.stream().filter(told::contains).toList());
  }

  private void goesToItsEnd() {
    makes(HOLDER, Transition.SUBMIT);
    makes(RECEIVER, Transition.ACKNOWLEDGE);
    makes(RECEIVER, Transition.ACCEPT);
    makes(HOLDER, Transition.RELEASE);
    var said = "{\"packetHash\": \"" + journey.packetHash() + "\"}";
    assertEquals("200", Told.by(journey.moves(RECEIVER, Transition.COMPLETE, said)));
  }

  private void makes(Actor actor, Transition transition) {
    var answer = journey.moves(actor, transition, Words.with(transition, journey));
    assertEquals("200", Told.by(answer), transition.name());
  }

  private String packet() {
    return journey.path() + "/packet";
  }
}
