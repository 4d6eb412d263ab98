package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;

/** What the person fears goes with them: whoever has custody next must not tell it either. */
@QuarkusTest
class DangersFollowTest {

  private static final Actor CARETAKER = Actor.of("si-shelter-caseworker").reading("CASEWORK");
  private static final String PERSECUTED =
      "{\"kind\": \"PERSECUTION_BY_AUTHORITIES\", \"country\": \"MK\"}";
  private static final String ASYLUM = "{\"kind\": \"ASYLUM_SOUGHT_FROM\", \"country\": \"BA\"}";
  private static final String PASSED = "{\"reason\": \"DANGER_PASSED\"}";

  @Test
  void theNewHolderHasTheFlagsThatAreUpAndTheGatesKnowThem() {
    var journey = Journey.drafted();
    journey.theCase().flags(PERSECUTED);
    var gone = made(HOLDER.posts(dangers(journey), ASYLUM), 201);
    made(HOLDER.posts(gone.header("Location") + "/lift", PASSED, Version.of(gone)), 200);
    journey.to(Stage.COMPLETED);
    known(journey)
        .body("flags.kind", contains("PERSECUTION_BY_AUTHORITIES"))
        .body("flags.country", contains("MK"))
        .body("flags.raisedBy", contains("rs-shelter"));
    var asking =
        Words.drafting("NATIONALITY_CHECK", "IDENTITY")
            .replace("\"SI\"", "\"MK\"")
            .replace("si-", "mk-");
    RECEIVER
        .calls()
        .body(asking)
        .post(journey.theCase().path() + "/handoffs/preflight")
        .then()
        .statusCode(200)
        .body("refusals.reason", hasItem("AUTHORITIES_FEARED"));
  }

  @Test
  void whatTheNewHolderTakesDownStaysDownAndTheOldOnesIsItsOwn() {
    var journey = Journey.drafted();
    journey.theCase().flags(PERSECUTED);
    journey.theCase().flags(PERSECUTED);
    journey.theCase().flags(ASYLUM);
    journey.to(Stage.COMPLETED);
    var flags =
        known(journey)
            .body(
                "flags.kind",
                containsInAnyOrder("PERSECUTION_BY_AUTHORITIES", "ASYLUM_SOUGHT_FROM"));
    String first = flags.extract().path("flags[0].id");
    var one = CARETAKER.gets(dangers(journey) + "/" + first);
    made(CARETAKER.posts(dangers(journey) + "/" + first + "/lift", PASSED, Version.of(one)), 200);
    HOLDER
        .reading("CASEWORK")
        .gets(dangers(journey))
        .then()
        .body("flags.findAll { it.lift != null }", empty());
  }

  private static ValidatableResponse known(Journey journey) {
    return CARETAKER.gets(dangers(journey)).then().statusCode(200);
  }

  private static String dangers(Journey journey) {
    return journey.theCase().path() + "/danger-flags";
  }
}
