package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** Who received a case is bound by who handed it over. */
@QuarkusTest
class OnwardTest {

  private static final String WHY_NOT = "ONWARD_NOT_ALLOWED";

  @Test
  void aCaseGoesOnToAThirdCountryOnlyWithLeave() {
    var journey = Journey.drafted().to(Stage.COMPLETED);
    assertTrue(refusedTo(journey, "HR").contains(WHY_NOT));
    assertFalse(refusedTo(journey, "RS").contains(WHY_NOT), "it can always be handed back");

    journey.read();
    var permission = journey.path() + "/onward-permission";
    var tag = journey.version().tag();
    assertEquals(
        "403 not-allowed", Told.by(RECEIVER.calls().header("If-Match", tag).put(permission)));
    assertEquals(
        "412 stale-version", Told.by(HOLDER.calls().header("If-Match", "\"0\"").put(permission)));
    assertEquals("200", Told.by(HOLDER.calls().header("If-Match", tag).put(permission)));
    assertFalse(refusedTo(journey, "HR").contains(WHY_NOT));
  }

  @Test
  void aSenderMayAllowItFromTheBeginning() {
    var proposal =
        Words.drafting("CASE_TRANSFER", "NEEDS")
            .replace("{\"type\"", "{\"onwardAllowed\": true, \"type\"");
    var journey = Journey.of(SampleCase.ready(), proposal).to(Stage.COMPLETED);
    assertFalse(refusedTo(journey, "HR").contains(WHY_NOT));
  }

  private static List<String> refusedTo(Journey journey, String country) {
    var proposal =
        Words.drafting("CASE_TRANSFER", "NEEDS")
            .replace("\"SI\"", "\"" + country + "\"")
            .replace("si-", country.toLowerCase(Locale.ROOT) + "-");
    var shelter = Actor.of("si-shelter-caseworker");
    var answer =
        shelter.calls().body(proposal).post(journey.theCase().path() + "/handoffs/preflight");
    return answer.then().statusCode(200).extract().path("refusals.reason");
  }
}
