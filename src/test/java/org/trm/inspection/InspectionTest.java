package org.trm.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.inspection.Ordered.INSPECTOR;
import static org.trm.inspection.Ordered.LAWYER;
import static org.trm.inspection.Ordered.aCase;
import static org.trm.inspection.Ordered.agreed;
import static org.trm.inspection.Ordered.inDays;
import static org.trm.inspection.Ordered.recording;
import static org.trm.inspection.Ordered.terms;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.journal.Sequencer;

/** An authority's inspector sees what the order names, while it holds, and nothing else. */
@QuarkusTest
class InspectionTest {

  @Inject Sequencer sequencer;

  @Test
  void theInspectorReadsWhatTheOrderNames() {
    var ordered = agreed(aCase());
    var listed = ordered.lists(INSPECTOR);
    assertEquals(
        List.of(ordered.theCase().substring("/v1/cases/".length())), listed.path("caseId"));
    var read = ordered.reads(INSPECTOR, "IDENTITY");
    assertEquals(200, read.statusCode());
    assertTrue(read.asString().contains("Canary"));
    assertEquals("404 not-found", Told.by(ordered.reads(INSPECTOR, "HEALTH")));
    assertEquals("404 not-found", Told.by(ordered.readsOf(INSPECTOR, aCase(), "IDENTITY")));
  }

  @Test
  void aPeriodCoversTheCasesRecordedInIt() {
    var theCase = aCase();
    var now = Body.text(LAWYER.gets(theCase), "/recordedAt");
    var period =
        "\"cases\": [], \"recordedFrom\": \"%s\", \"recordedUntil\": \"%s\""
            .formatted(inDays(-1), now);
    var terms = terms(theCase).replaceFirst("\"cases\": \\[[^]]*]", period);
    var ordered = new Ordered(theCase, recording(LAWYER, terms));
    ordered.decides("approve").then().statusCode(200);
    assertEquals("404 not-found", Told.by(ordered.reads(INSPECTOR, "IDENTITY")));
  }

  @Test
  void nothingIsReadBeforeASecondPersonAgrees() {
    var ordered = Ordered.about(aCase());
    assertEquals("PROPOSED", Body.text(LAWYER.gets(ordered.path()), "/state"));
    assertEquals("404 not-found", Told.by(ordered.lists(INSPECTOR)));
    assertEquals("404 not-found", Told.by(ordered.reads(INSPECTOR, "IDENTITY")));
    assertEquals("200", Told.by(ordered.decides("decline")));
    assertEquals("404 not-found", Told.by(ordered.reads(INSPECTOR, "IDENTITY")));
    assertEquals("DECLINED", Body.text(LAWYER.gets(ordered.path()), "/state"));
  }

  @Test
  void nothingIsReadOnceItIsRevoked() {
    var ordered = agreed(aCase());
    assertEquals("200", Told.by(ordered.revoked()));
    assertEquals("422 rule-refused [ORDER_REVOKED]", Told.by(ordered.revoked()));
    assertEquals("404 not-found", Told.by(ordered.reads(INSPECTOR, "IDENTITY")));
    assertFalse(INSPECTOR.gets("/v1/inspector/inspections").asString().contains(ordered.id()));
  }

  @Test
  void whatBeginsLaterIsReadLater() {
    var theCase = aCase();
    var later =
        terms(theCase).replaceFirst("\"from\": \"[^\"]*\"", "\"from\": \"" + inDays(2) + "\"");
    var ordered = new Ordered(theCase, recording(LAWYER, later));
    ordered.decides("approve").then().statusCode(200);
    assertEquals("404 not-found", Told.by(ordered.reads(INSPECTOR, "IDENTITY")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rs-desk-auditor             | 403 not-allowed
          rs-shelter-caseworker       | 403 not-allowed
          rs-shelter-data-protection  | 403 not-allowed
          si-data-authority-inspector | 404 not-found
          """)
  void nobodyElseReadsByIt(String username, String told) {
    var other = Actor.of(username).reading("INSPECTION");
    var ordered = agreed(aCase());
    assertEquals(told, Told.by(ordered.reads(other, "IDENTITY")));
    assertEquals(told, Told.by(ordered.lists(other)));
  }

  @Test
  void theInspectorReachesNothingElse() {
    var ordered = agreed(aCase());
    for (var path :
        List.of(
            ordered.theCase(),
            ordered.theCase() + "/sections/IDENTITY",
            ordered.path(),
            "/v1/handoffs?box=in",
            "/v1/journal/RS/entries",
            "/v1/tasks")) {
      assertEquals("403 not-allowed", Told.by(INSPECTOR.gets(path)), path);
    }
    var usual = INSPECTOR.reading("CASEWORK");
    assertEquals("403 purpose-not-allowed", Told.by(ordered.reads(usual, "IDENTITY")));
    assertEquals("401 unauthenticated", Told.by(RestAssured.get("/v1/inspector/inspections")));
  }

  @Test
  void eachLookIsOnRecordUnderTheOrder() throws SQLException {
    var ordered = agreed(aCase());
    ordered.reads(INSPECTOR, "IDENTITY");
    ordered.reads(INSPECTOR, "HEALTH");
    sequencer.sequence();
    var entries =
        Actor.of("rs-desk-auditor").gets("/v1/journal/RS/entries?limit=100000").asString().lines();
    var looks =
        entries
            .filter(one -> one.contains("INSPECTION_SECTION_READ") && one.contains(ordered.id()))
            .toList();
    assertEquals(2, looks.size());
    assertTrue(looks.get(0).contains("\"DONE\"") && looks.get(1).contains("\"REFUSED\""));
    assertFalse(String.join("", looks).contains("Canary"));
  }

  @Test
  void whoTakesPartIsNoAuthorityAndCasesAreOnesOwn() {
    var terms = terms(aCase()).replace("rs-data-authority", "rs-desk");
    assertEquals("422 rule-refused [NOT_AN_AUTHORITY]", Told.by(recording(LAWYER, terms)));
    var foreign = terms("/v1/cases/" + UUID.randomUUID());
    assertEquals("422 rule-refused [CASE_UNKNOWN]", Told.by(recording(LAWYER, foreign)));
    assertEquals("403 not-allowed", Told.by(recording(Ordered.SECOND, foreign)));
    var stranger = Actor.of("si-shelter-data-protection");
    var ordered = agreed(aCase());
    assertEquals("404 not-found", Told.by(stranger.gets(ordered.path())));
    assertFalse(stranger.gets("/v1/inspections").asString().contains(ordered.id()));
  }
}
