package org.trm.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.journal.Sequencer;

/** Whatever is not JSON says in which letters it is written, and a table is no program. */
@QuarkusTest
class TextAnswersTest {

  private static final String ENTRIES = "/v1/journal/RS/entries?limit=2000";

  private final Sequencer sequencer;
  private final Actor auditor = Actor.of("rs-desk-auditor");

  TextAnswersTest(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.well-known/security.txt",
        "/v1/journal/RS/checkpoint",
        "/v1/journal/RS/keys",
        "/v1/journal/RS/entries/0/proof",
        ENTRIES,
      })
  @Asvs("4.1.1")
  void textSaysInWhichLettersItIsWritten(String path) throws SQLException {
    Actor.of("rs-shelter-caseworker").opensACase();
    sequencer.sequence();
    var accept = path.equals(ENTRIES) ? "text/csv" : "text/plain";
    var answer = auditor.calls().accept(accept).get(path);
    assertEquals(200, answer.statusCode(), answer.asString());
    var type = answer.contentType().toLowerCase(Locale.ROOT).replace(" ", "");
    assertEquals(accept + ";charset=utf-8", type);
  }

  @Test
  @Asvs("1.2.10")
  void noCellOfATableBeginsAsAFormulaDoes() throws SQLException {
    RestAssured.given().auth().oauth2("x").header("User-Agent", "=1+1").get("/v1/me");
    Actor.of("rs-shelter-caseworker").opensACase();
    sequencer.sequence();
    var rows = auditor.calls().accept("text/csv").get(ENTRIES).asString().lines().toList();
    assertTrue(rows.size() > 1);
    var cells = rows.stream().flatMap(row -> Arrays.stream(row.split(",", -1)));
    assertEquals(
        List.of(),
        cells.map(cell -> cell.replace("\"", "")).filter(TextAnswersTest::acts).toList());
  }

  private static boolean acts(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[0-9]+");
  }
}
