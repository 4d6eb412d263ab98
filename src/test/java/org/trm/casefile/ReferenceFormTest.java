package org.trm.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** References stand in clear, so no name and no personal number finds its way into them. */
@QuarkusTest
class ReferenceFormTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @ParameterizedTest
  @ValueSource(
      strings = {"RS-2026-0417", "0121-15/2026", "560-01-00123/2026-15", "F-3", "CF-3.1", "K17/26"})
  void whatRegistriesWriteIsTaken(String reference) {
    assertEquals(true, reference.matches(References.FORM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JOVANA-1",
        "ANA-1",
        "Ana-1",
        "ANA",
        "1-ANA",
        "A-N-A-1",
        "1A2N3A",
        "AB-CD-1",
        "0101990715001",
        "RS-0101990715001",
        "",
        "-1",
        "1-",
        "1--2",
        "RS 1",
        "RS-2026-0417\n"
      })
  void whatCouldBeANameOrAPersonsNumberIsNot(String reference) {
    assertEquals(false, reference.matches(References.FORM));
  }

  @Test
  void theRefusalSaysHowToWriteIt() {
    var answer = opensAs("JOVANA-1");
    assertEquals("400 malformed-request", Told.by(answer));
    assertEquals("/references/own", Body.text(answer, "/pointer"));
    assertEquals(References.REMEDY, Body.text(answer, "/detail"));
  }

  @Test
  void theDatabaseHoldsTheSameForm() {
    shelter.opensACase();
    for (var column : List.of("own_reference", "other_reference")) {
      var update = "update casefile set " + column + " = 'JOVANA-1'";
      assertEquals("23514", Stored.refusal(update, "RS", "rs-shelter"));
    }
    assertEquals(9, Stored.definitions("%_form").stream().filter(this::isForm).count());
  }

  private boolean isForm(String definition) {
    return definition.contains("^" + References.FORM + "$");
  }

  private Response opensAs(String reference) {
    var references = "{\"references\": {\"own\": \"" + reference + "\"}, ";
    return shelter.posts("/v1/cases", references + Actor.NEW_CASE.strip().substring(1));
  }
}
