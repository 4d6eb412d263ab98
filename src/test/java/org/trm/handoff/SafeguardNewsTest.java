package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** When the person takes agreement back or a danger comes up, what is under way stops at once. */
@QuarkusTest
class SafeguardNewsTest {

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "ACKNOWLEDGED", "INFO_REQUESTED", "ACCEPTED", "IN_TRANSFER"})
  void aWithdrawalHoldsWhatIsUnderWay(Stage stage) {
    var journey = Journey.drafted().to(stage);
    withdrawsEverything(journey.theCase());
    journey
        .read()
        .then()
        .body("status", equalTo("ON_HOLD"))
        .body("hold.from", equalTo(stage.name()))
        .body("hold.by", equalTo("SYSTEM"))
        .body("notes.reason", equalTo("SAFEGUARD_CHANGED"));
    var resumed = journey.moves(Party.SENDING_DESK, Transition.RESUME);
    assertEquals(
        List.of("CONSENT_WITHDRAWN", "CONSENT_WITHDRAWN"), resumed.path("refusals.reason"));
  }

  @Test
  void theReceiverLearnsThatItStoppedAndNotWhy() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    withdrawsEverything(journey.theCase());
    for (var receiver : List.of(RECEIVING_DESK, RECEIVER)) {
      receiver
          .gets(journey.path())
          .then()
          .statusCode(200)
          .body("status", equalTo("ON_HOLD"))
          .body("notes.reason", equalTo("SAFEGUARD_CHANGED"))
          .body("gates", nullValue());
      assertEquals("403 not-allowed", Told.by(receiver.gets(journey.path() + "/packet")));
    }
    assertEquals("200", Told.by(HOLDER.gets(journey.path() + "/packet")));
  }

  @Test
  void bothSidesReadTheHoldInTheirTimelines() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    withdrawsEverything(journey.theCase());
    assertEquals("HANDOFF_HELD", lastEvent(SENDING_DESK, journey));
    assertEquals("HANDOFF_HELD", lastEvent(RECEIVING_DESK, journey));
  }

  @Test
  void aPersonOnTheWayIsReceivedAllTheSame() {
    var journey = Journey.drafted().to(Stage.IN_TRANSFER);
    withdrawsEverything(journey.theCase());
    journey.read();
    journey.goes(Transition.COMPLETE);
    assertEquals("HOLDER", Body.text(RECEIVER.gets(journey.theCase().path()), "/standing"));
  }

  @Test
  void whatSomebodyElseMayNotReadHoldsNothing() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    var other = journey.theCase().hears(Words.agreeing("hr-shelter", "NEEDS"));
    journey.theCase().hearsBack(other);
    assertEquals(HandoffStatus.SUBMITTED, journey.now());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\": \"TRANSMISSION_ENDANGERS_FAMILY\", \"country\": \"SI\"} | ON_HOLD",
        "{\"kind\": \"TRANSMISSION_ENDANGERS_PERSON\"} | ON_HOLD",
        "{\"kind\": \"PERSECUTION_BY_AUTHORITIES\", \"country\": \"SI\"} | ON_HOLD",
        "{\"kind\": \"PERSECUTION_BY_AUTHORITIES\", \"country\": \"HR\"} | ACCEPTED"
      })
  void aDangerHoldsWhatGoesThere(String danger, HandoffStatus status) {
    var journey = Journey.drafted().to(Stage.ACCEPTED);
    journey.theCase().flags(danger);
    assertEquals(status, journey.now());
  }

  @Test
  void aDraftWaitsForItsSafeguardsAnyway() {
    var journey = Journey.drafted();
    withdrawsEverything(journey.theCase());
    assertEquals(HandoffStatus.DRAFT, journey.now());
    assertEquals(422, journey.moves(Party.SENDING_DESK, Transition.SUBMIT).statusCode());
  }

  private static void withdrawsEverything(SampleCase theCase) {
    var consents = theCase.path() + "/consents";
    var latest = Body.text(HOLDER.gets(consents), "/consents/0/id");
    theCase.hearsBack(HOLDER.gets(consents + "/" + latest));
  }

  private static String lastEvent(Actor reader, Journey journey) {
    Response timeline = reader.gets(journey.path() + "/timeline");
    return timeline.path("events[-1].action");
  }
}
