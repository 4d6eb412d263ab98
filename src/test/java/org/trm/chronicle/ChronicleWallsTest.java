package org.trm.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Stored;

/** What one organisation recorded is nobody else's, and nobody changes it. */
@QuarkusTest
class ChronicleWallsTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void theDatabaseShowsLinesToTheirOrganisationOnly() {
    aCase();
    assertTrue(Stored.visible("chronicle", "RS", "rs-shelter") > 0);
    assertEquals(0, Stored.visible("chronicle", "RS", "rs-desk"));
    assertEquals(0, Stored.visible("chronicle", "SI", "si-shelter"));
    assertEquals(0, Stored.visible("chronicle", "", ""));
  }

  @Test
  void nothingCanBeChanged() {
    aCase();
    for (var table : List.of("chronicle", "identification_power", "screening_indicator")) {
      for (var verb : List.of("delete from %s", "update %s set kind = kind", "truncate %s")) {
        var statement = verb.replace("kind = kind", column(table)).formatted(table);
        assertEquals("42501", Stored.refusal(statement, "RS", "rs-shelter"), statement);
      }
    }
  }

  @Test
  void whoMayNotJudgeGetsAnErrorNotAnEmptyAnswer() {
    var theCase = aCase().substring("/v1/cases/".length());
    var ask = "select * from chronicle_facts('%s', 'rs-shelter')".formatted(theCase);
    assertEquals("00000", Stored.refusal(ask, "RS", "rs-shelter"));
    assertEquals("42501", Stored.refusal(ask, "RS", "rs-desk"));
    assertEquals("42501", Stored.refusal(ask, "SI", "si-shelter"));
    assertEquals("42501", Stored.refusal(ask, "", ""));
  }

  private static String column(String table) {
    return switch (table) {
      case "chronicle" -> "kind = kind";
      case "identification_power" -> "country = country";
      default -> "code = code";
    };
  }

  private String aCase() {
    var theCase = shelter.opensACase();
    var step = "{\"step\": \"OFFER_ASSISTANCE\"}";
    shelter.posts(theCase + "/tracks/steps", step).then().statusCode(201);
    return theCase;
  }
}
