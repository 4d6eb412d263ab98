package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.trm.actor.Body;
import org.trm.transition.HandoffStatus;

/** A handoff that nobody answers expires; the sender keeps custody. */
@QuarkusTest
class ExpiryTest {

  @Inject SoundAlarms sweep;

  @ParameterizedTest
  @EnumSource(
      names = {
        "SUBMITTED",
        "ACKNOWLEDGED",
        "INFO_REQUESTED",
        "HELD_FROM_SUBMITTED",
        "HELD_FROM_ACCEPTED"
      })
  void whatNobodyAnswersExpires(Stage stage) {
    var journey = Journey.drafted().to(stage);
    journey.isOverdue();
    sweep.sweep();
    journey
        .read()
        .then()
        .body("status", equalTo("EXPIRED"))
        .body("notes.reason", equalTo("DEADLINE_PASSED"))
        .body("clocks.expiresAt", nullValue());
    assertEquals("HOLDER", Body.text(HOLDER.gets(journey.theCase().path()), "/standing"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {
        "ENQUIRED",
        "SUBMITTED",
        "ACKNOWLEDGED",
        "INFO_REQUESTED",
        "HELD_FROM_SUBMITTED",
        "HELD_FROM_ACKNOWLEDGED",
        "HELD_FROM_INFO_REQUESTED",
        "HELD_FROM_ACCEPTED"
      })
  void nothingElseExpires(Stage stage) {
    var journey = Journey.drafted().to(stage);
    journey.read();
    var tag = journey.version().tag();
    journey.isOverdue();
    sweep.sweep();
    assertEquals(stage.status(), journey.now());
    assertEquals(tag, journey.version().tag());
  }

  @Test
  void whatIsUrgentNeverExpires() {
    var urgent = Words.drafting("CASE_TRANSFER", "NEEDS").replace("false", "true");
    var journey = Journey.of(SampleCase.ready(), urgent).to(Stage.SUBMITTED);
    journey.read().then().body("clocks.expiresAt", nullValue());
    journey.isOverdue();
    sweep.sweep();
    assertEquals(HandoffStatus.SUBMITTED, journey.now());
  }

  @Test
  void whatIsInTimeGoesOn() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    journey.read().then().body("clocks.expiresAt", notNullValue());
    sweep.sweep();
    assertEquals(HandoffStatus.SUBMITTED, journey.now());
  }

  @Test
  void oneThatCannotExpireHoldsNoOtherUp() {
    var bad = Journey.drafted().to(Stage.SUBMITTED);
    var good = Journey.drafted().to(Stage.SUBMITTED);
    bad.isOverdue();
    good.isOverdue();
    try (var _ = Locked.rows("select from handoff where id = '" + bad.id() + "'")) {
      sweep.sweep();
    }
    assertEquals(HandoffStatus.EXPIRED, good.now());
    assertEquals(HandoffStatus.SUBMITTED, bad.now());
    sweep.sweep();
    assertEquals(HandoffStatus.EXPIRED, bad.now());
  }

  @Test
  void bothJournalsHaveItOnce() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    journey.isOverdue();
    sweep.sweep();
    sweep.sweep();
    var events = List.of("HANDOFF_SUBMITTED", "HANDOFF_EXPIRED");
    assertEquals(events, RECEIVING_DESK.gets(journey.path() + "/timeline").path("events.action"));
    var ours = SENDING_DESK.gets(journey.path() + "/timeline").<List<String>>path("events.action");
    assertEquals(events, ours.subList(ours.size() - 2, ours.size()));
  }
}
