package org.trm.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.local.LocalStack;

/** What nobody foresaw is a problem like any other, tells nothing, and stops nothing else. */
@QuarkusTest
@Asvs({"16.5.4", "11.3.3"})
class BrokenTest {

  private static final String HEALTH =
      "{\"content\": {\"conditions\": [], \"medicines\": [], \"allergies\": [\"Canary\"]}}";

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void aSealedRowThatSomebodyChangedIsNotReadAndNotExplained() throws SQLException {
    var theCase = shelter.opensACase();
    var section = theCase + "/sections/HEALTH";
    shelter.calls().header("If-Match", "\"0\"").body(HEALTH).put(section).then().statusCode(200);
    spoil(theCase.substring(theCase.lastIndexOf('/') + 1));
    var answer = shelter.calls().noFilters().header("Purpose-Of-Use", "CASEWORK").get(section);
    assertEquals("500 internal-error", Told.by(answer));
    assertFalse(answer.asString().matches("(?s).*(Canary|Exception|org\\.trm|vault|SealBroken).*"));
    assertEquals("200", Told.by(shelter.gets(theCase)));
  }

  private static void spoil(String theCase) throws SQLException {
    try (var connection = LocalStack.current().connect("postgres");
        var update =
            connection.prepareStatement(
                "update section set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20))"
                    + " where case_id = cast(? as uuid)")) {
      update.setString(1, theCase);
      assertEquals(1, update.executeUpdate());
    }
  }
}
