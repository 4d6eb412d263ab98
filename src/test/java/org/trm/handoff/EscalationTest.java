package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.local.LocalStack;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Transition;

/** While nobody moves, one after the other is told, and both sides see it. */
@QuarkusTest
class EscalationTest {

  private static final List<String> STEPS =
      List.of(
          "HANDOFF_SUBMITTED",
          "HANDOFF_REMINDED",
          "HANDOFF_OVERDUE",
          "HANDOFF_ESCALATED_TO_DEPUTY",
          "HANDOFF_ESCALATED_TO_COORDINATOR");

  @Inject SoundAlarms sweep;

  @Test
  void oneAfterTheOtherIsToldBeforeAHandoffExpires() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    sounds(journey, 5);
    assertEquals(HandoffStatus.EXPIRED, journey.now());
    var all = Stream.concat(STEPS.stream(), Stream.of("HANDOFF_EXPIRED")).toList();
    assertEquals(all, events(journey));
  }

  @Test
  void whatIsUrgentNeverExpiresAndGoesOnEscalating() {
    var journey = urgent();
    sounds(journey, 6);
    assertEquals(HandoffStatus.SUBMITTED, journey.now());
    var again = Collections.nCopies(2, "HANDOFF_ESCALATED_TO_COORDINATOR");
    assertEquals(Stream.concat(STEPS.stream(), again.stream()).toList(), events(journey));
  }

  @Test
  void bothSidesSeeHowFarUpItHasGone() {
    var journey = urgent();
    sounds(journey, 3);
    for (var side : List.of(SENDING_DESK, RECEIVING_DESK)) {
      side.gets(journey.path())
          .then()
          .body("clocks.escalation", equalTo("DEPUTY"))
          .body("clocks.told", equalTo("si-child-protection"));
    }
  }

  @Test
  void whoeverMovesStopsTheAlarms() {
    var journey = urgent();
    sounds(journey, 3);
    journey.read();
    journey.goes(Transition.ACKNOWLEDGE);
    journey
        .read()
        .then()
        .body("clocks.escalation", equalTo("NONE"))
        .body("clocks.told", nullValue());
  }

  @Test
  void aReminderTakesNobodysVersionAway() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    sounds(journey, 2);
    journey.goes(Transition.ACKNOWLEDGE);
    assertEquals(HandoffStatus.ACKNOWLEDGED, journey.status());
  }

  @Test
  void whatIsHeldThoughUrgentIsAskedAfter() {
    var journey = urgent().goes(Transition.HOLD);
    sounds(journey, 3);
    journey
        .read()
        .then()
        .body("status", equalTo("ON_HOLD"))
        .body("clocks.told", equalTo("rs-child-protection"));
  }

  @Test
  void manySweepsAtOnceTellEachOnce() {
    var journeys = Stream.generate(() -> Journey.drafted().to(Stage.SUBMITTED)).limit(4).toList();
    journeys.forEach(Journey::timePasses);
    Callable<Integer> once = sweep::sweep;
    Together.call(Collections.nCopies(4, once));
    sweep.sweep(); // one that two were at may have been left to the next sweep
    journeys.forEach(journey -> assertEquals(STEPS.subList(0, 2), events(journey)));
  }

  @Test
  void aCaseThatSomebodyIsAtIsLeftToTheNextSweep() throws SQLException {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    journey.timePasses();
    try (var other = LocalStack.current().connect("postgres");
        var lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute(
          "select 1 from cases where id = (select case_id from handoff where id = '%s') for update"
              .formatted(journey.id()));
      sweep.sweep();
      assertEquals(STEPS.subList(0, 1), events(journey));
      other.rollback();
    }
    sweep.sweep();
    assertEquals(STEPS.subList(0, 2), events(journey));
  }

  @Test
  void whoWasToldFindsItInTheListOfWhatIsLate() {
    var journey = urgent();
    Rows.change("update handoff set due_at = '2026-01-02' where id = '" + journey.id() + "'");
    sounds(journey, 3);
    assertEquals(1, late("si-desk-coordinator", journey));
    assertEquals(1, late("si-desk-focal-point", journey));
    assertEquals(1, late("si-child-protection-caseworker", journey));
    assertEquals(0, late("si-shelter-caseworker", journey));
    assertEquals(0, late("rs-desk-coordinator", journey));
    listsLate("si-desk-auditor").then().statusCode(403);
  }

  private static long late(String who, Journey journey) {
    return listsLate(who)
        .then()
        .statusCode(200)
        .extract()
        .<List<String>>path("late.handoff")
        .stream()
        .filter(id -> id.equals(journey.id().toString()))
        .count();
  }

  private static Response listsLate(String who) {
    return Actor.of(who).gets("/v1/late-handoffs");
  }

  private static Journey urgent() {
    var urgent = Words.drafting("CASE_TRANSFER", "NEEDS").replace("false", "true");
    return Journey.of(SampleCase.ready(), urgent).to(Stage.SUBMITTED);
  }

  private void sounds(Journey journey, int times) {
    for (int i = 0; i < times; i++) {
      journey.timePasses();
      sweep.sweep();
    }
  }

  private static List<String> events(Journey journey) {
    return RECEIVING_DESK.gets(journey.path() + "/timeline").path("events.action");
  }
}
