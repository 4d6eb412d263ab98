package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.directory.Directory;
import org.trm.transition.Transition;

/** An alert that asks no gate reaches nobody whom a gate would have kept it from. */
@QuarkusTest
class MissingChildWallsTest {

  private static final String MISSING = "{\"outcome\": \"MISSING\"}";
  private static final Actor STAND_IN =
      Actor.of("rs-child-protection-caseworker").reading("HANDOFF");

  @Inject Directory directory;

  @AfterEach
  void allAreAsTheyWere() {
    turns("rs-desk", "COORDINATOR_OFFICE");
    turns("si-desk", "COORDINATOR_OFFICE");
    turns("rs-child-protection", "CHILD_PROTECTION");
  }

  @Test
  void aDeskThatInvestigatesIsPassedBy() {
    var alert = alertAfterTurning("rs-desk", "si-desk");
    STAND_IN
        .gets(alert)
        .then()
        .statusCode(200)
        .body("to.desk", equalTo("rs-child-protection"))
        .body("from.desk", equalTo("si-shelter"))
        .body("to.organisation", equalTo("rs-shelter"));
    for (var police : List.of(SENDING_DESK, RECEIVING_DESK)) {
      assertEquals("404 not-found", Told.by(police.gets(alert)));
    }
    for (var helping : List.of(STAND_IN, HOLDER, RECEIVER)) {
      helping.gets(alert + "/packet").then().statusCode(200).body("stage", equalTo("FULL"));
    }
  }

  @Test
  void whereEverybodyInvestigatesTheHolderAloneHears() {
    var alert = alertAfterTurning("rs-desk", "rs-child-protection");
    HOLDER.gets(alert).then().statusCode(200).body("to.desk", equalTo("rs-shelter"));
    assertEquals("404 not-found", Told.by(SENDING_DESK.gets(alert)));
    assertEquals("404 not-found", Told.by(STAND_IN.gets(alert)));
  }

  @Test
  void whoIsShutOutIsPassedBy() {
    var journey = travelling();
    Actor.of("rs-shelter-supervisor")
        .reading("SUPERVISION")
        .posts(
            journey.theCase().path() + "/exclusions",
            "{\"organisation\": \"rs-desk\", \"reason\": \"SUSPECTED\"}")
        .then()
        .statusCode(201);
    journey.read();
    made(journey.moves(RECEIVER, Transition.FAIL, MISSING), 200);
    STAND_IN
        .gets(alertOf(journey))
        .then()
        .statusCode(200)
        .body("to.desk", equalTo("rs-child-protection"));
    assertEquals("404 not-found", Told.by(SENDING_DESK.gets(alertOf(journey))));
  }

  private String alertAfterTurning(String... desks) {
    var journey = travelling();
    for (var desk : desks) {
      turns(desk, "POLICE");
    }
    made(journey.moves(RECEIVER, Transition.FAIL, MISSING), 200);
    return alertOf(journey);
  }

  private static Journey travelling() {
    return MissingChildTest.ofChild("CHILD_CONFIRMED").to(Stage.IN_TRANSFER);
  }

  private static String alertOf(Journey journey) {
    return MissingChildTest.alertAfter(journey);
  }

  private void turns(String organisation, String kind) {
    Rows.change(
        "update organisation set kind = '%2$s' where id = '%1$s'".formatted(organisation, kind));
    directory.refresh();
  }
}
