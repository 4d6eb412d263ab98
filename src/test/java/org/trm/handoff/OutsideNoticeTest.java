package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.Withdrawing.version;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.task.TaskClock;
import org.trm.transition.Transition;

/**
 * An authority outside answers by letter that something was taken back, and its desk sees to it.
 */
@QuarkusTest
class OutsideNoticeTest {

  private static final String STOPPED = "{\"measure\": \"RESTRICTED\"}";

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Inject TaskClock clock;

  private Journey journey;
  private Response recorded;
  private String notice;

  @BeforeEach
  void whatWasSentIsTakenBack() {
    journey = Abroad.answered(Transition.ACKNOWLEDGE);
    recorded = made(Withdrawing.records(HOLDER, journey), 201);
    recorded.then().body("told.to.organisation", contains("aq-authority"));
    recorded.then().body("told.desk", contains("rs-desk"));
    notice = recorded.path("told[0].id");
  }

  @Test
  void theDeskRecordsTheLetterAndWhoToldItSeesTheAnswer() {
    SENDING_DESK
        .gets("/v1/notices?open=true&limit=200")
        .then()
        .body("id", hasItem(notice))
        .body("find { it.id == '" + notice + "' }.to.organisation", equalTo("aq-authority"));
    made(answers(SENDING_DESK, byLetter("HEAD_OF_AUTHORITY", today)), 200);
    HOLDER
        .gets(recorded.header("Location"))
        .then()
        .body("told[0].acknowledgement.measure", equalTo("RESTRICTED"));
    HOLDER
        .reading("HANDOFF")
        .gets(journey.path() + "/exports")
        .then()
        .body("letters.move", contains("ACKNOWLEDGE", "NOTICE_ACKNOWLEDGED"));
    var again = byLetter("HEAD_OF_AUTHORITY", today);
    assertEquals("412 stale-version", Told.by(answers(SENDING_DESK, again)));
  }

  @Test
  void untilThenItIsOwedAndClimbs() {
    var owed = "/v1/tasks?about=" + notice;
    SENDING_DESK.gets(owed).then().body("tasks.kind", contains("NOTICE_BY_LETTER"));
    clock.sounds(UUID.fromString(notice), 4);
    SENDING_DESK.gets(owed).then().body("tasks.escalation", contains("COORDINATOR"));
    made(answers(SENDING_DESK, byLetter("OFFICER_IN_CHARGE", today)), 200);
    SENDING_DESK.gets(owed).then().body("tasks.kind", empty());
  }

  @Test
  void nothingIsAnsweredForItWithoutItsLetter() {
    assertEquals("422 rule-refused [NOTICE_NEEDS_LETTER]", Told.by(answers(SENDING_DESK, STOPPED)));
    for (var letter :
        List.of(
            byLetter("ESCORT", today),
            byLetter("HEAD_OF_AUTHORITY", today.minusDays(20)),
            byLetter("HEAD_OF_AUTHORITY", today.plusDays(3)))) {
      assertEquals(
          "422 rule-refused [NOTICE_LETTER_NOT_POSSIBLE]", Told.by(answers(SENDING_DESK, letter)));
    }
  }

  @Test
  void nobodyElseRecordsIt() {
    for (var other : List.of(HOLDER, RECEIVING_DESK, Actor.of("hr-desk-focal-point"))) {
      var letter = byLetter("HEAD_OF_AUTHORITY", today);
      assertEquals("404 not-found", Told.by(answers(other, letter)));
    }
  }

  private Response answers(Actor actor, String said) {
    return actor.posts("/v1/notices/" + notice + "/acknowledge", said, version(1));
  }

  private static String byLetter(String signatory, LocalDate dated) {
    return Abroad.by(STOPPED, signatory, dated);
  }
}
