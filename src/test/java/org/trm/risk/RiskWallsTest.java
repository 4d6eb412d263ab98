package org.trm.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.risk.Bodies.FAMILY_DANGER;
import static org.trm.risk.Bodies.HIGH_RISK;
import static org.trm.risk.Bodies.PASSED;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Stored;

/** What one organisation assessed and flagged is nobody else's. */
@QuarkusTest
class RiskWallsTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @ParameterizedTest
  @ValueSource(strings = {"risk_assessment", "danger_flag", "danger_lift"})
  void theDatabaseShowsRowsToTheirOrganisationOnly(String table) {
    var ofAnother = Stored.visible(table, "SI", "si-shelter");
    var ofTheDesk = Stored.visible(table, "RS", "rs-desk");
    aCase();
    assertTrue(Stored.visible(table, "RS", "rs-shelter") > 0);
    assertEquals(ofTheDesk, Stored.visible(table, "RS", "rs-desk"));
    assertEquals(ofAnother, Stored.visible(table, "SI", "si-shelter"));
    assertEquals(0, Stored.visible(table, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"risk_assessment", "danger_flag", "danger_lift"})
  void nothingCanBeChanged(String table) {
    for (var verb : List.of("delete from %s", "update %s set case_id = case_id", "truncate %s")) {
      assertEquals("42501", Stored.refusal(verb.formatted(table), "RS", "rs-shelter"));
    }
  }

  private void aCase() {
    var theCase = shelter.opensACase();
    shelter.posts(theCase + "/risk-assessments", HIGH_RISK).then().statusCode(201);
    var raised = shelter.posts(theCase + "/danger-flags", FAMILY_DANGER);
    shelter
        .posts(raised.header("Location") + "/lift", PASSED, Version.of(raised))
        .then()
        .statusCode(200);
  }
}
