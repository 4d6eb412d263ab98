package org.trm.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.journal.Sequencer;

/** Who did what with a case is told to those who watch over it, and to nobody else. */
@QuarkusTest
class TrailTest {

  private final Sequencer sequencer;
  private final Actor shelter = Actor.of("rs-shelter-caseworker");
  private final Actor auditor = Actor.of("rs-desk-auditor").reading("AUDIT");
  private final Actor officer = Actor.of("rs-shelter-data-protection").reading("RIGHTS");
  private String trail = "";

  TrailTest(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  @BeforeEach
  void aCaseIsOpenedAndRead() throws SQLException {
    var theCase = shelter.opensACase();
    shelter.gets(theCase).then().statusCode(200);
    sequencer.sequence();
    trail = theCase + "/trail";
  }

  @Test
  void theCountrysAuditorReadsIt() {
    auditor
        .gets(trail)
        .then()
        .statusCode(200)
        .body("action", contains("CASE_OPENED", "CASE_READ"))
        .body("organisation", everyItem(equalTo("rs-shelter")));
  }

  @Test
  void theHoldersDataProtectionOfficerReadsIt() {
    officer.gets(trail).then().statusCode(200).body("action[0]", equalTo("CASE_OPENED"));
  }

  @Test
  void readingItIsOnTheTrailItself() throws SQLException {
    auditor.gets(trail);
    sequencer.sequence();
    auditor
        .gets(trail)
        .then()
        .body("action[2]", equalTo("TRAIL_READ"))
        .body("purpose[2]", equalTo("AUDIT"));
  }

  @Test
  void itComesInPages() {
    var link = auditor.gets(trail + "?limit=1").then().extract().header("Link");
    var next = link.substring(1, link.indexOf('>'));
    auditor.gets(next).then().body("action", contains("CASE_READ"));
  }

  @ParameterizedTest
  @CsvSource({
    "si-desk-auditor, AUDIT, 404 not-found",
    "rs-desk-data-protection, RIGHTS, 404 not-found",
    "si-shelter-data-protection, RIGHTS, 404 not-found",
    "rs-shelter-caseworker, CASEWORK, 403 not-allowed",
    "rs-desk-auditor, CASEWORK, 403 purpose-not-allowed"
  })
  void nobodyElseDoes(String who, String purpose, String told) {
    assertEquals(told, Told.by(Actor.of(who).reading(purpose).gets(trail)));
  }

  @Test
  void aCaseThatIsNotThereHasNoTrail() {
    var nothing = auditor.gets("/v1/cases/" + UUID.randomUUID() + "/trail");
    assertEquals("404 not-found", Told.by(nothing));
    RestAssured.get(trail).then().statusCode(401);
  }
}
