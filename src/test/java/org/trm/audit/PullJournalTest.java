package org.trm.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.journal.Sequencer;

/** Auditors read the journal of their country: whole, in parts, filtered, in two forms. */
@QuarkusTest
class PullJournalTest {

  private final Sequencer sequencer;
  private final Actor shelter = Actor.of("rs-shelter-caseworker");
  private final Pulling auditor = Pulling.of("rs");

  PullJournalTest(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  @BeforeEach
  void somethingHappens() throws SQLException {
    shelter.opensACase();
    shelter.gets("/v1/cases/" + UUID.randomUUID()).then().statusCode(404);
    sequencer.sequence();
  }

  @Test
  void aStreamIsResumedWhereItStopped() {
    var first = auditor.entries("?limit=1");
    assertEquals("0", first.header("Examined-To"), first.asString());
    var next = auditor.lines("?limit=1&after=0");
    assertEquals(1, next.getFirst().path("seq").asInt());
    assertEquals(List.of(), auditor.lines("?after=99999999"));
  }

  @Test
  void noPositionIsBeyondWhatJsonCanSay() {
    for (var beyond : List.of("9007199254740992", "9223372036854775807")) {
      var said = "400 malformed-request";
      assertEquals(said, Told.by(auditor.entries("?after=" + beyond)));
      assertEquals(said, Told.by(auditor.bundle("?from=" + beyond)));
      assertEquals(said, Told.by(auditor.bundle("?to=" + beyond)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action=CASE_OPENED",
        "outcome=REFUSED",
        "actor=rs-shelter",
        "actor=trm-cli",
        "since=2026-01-01T00:00:00Z"
      })
  @Asvs("16.2.1")
  void whatIsAskedForIsFoundAndNothingElse(String filter) {
    var found = auditor.lines("?limit=100000&" + filter);
    var all = auditor.lines("?limit=100000");
    var named = filter.substring(filter.indexOf('=') + 1);
    assertFalse(found.isEmpty());
    assertTrue(
        filter.startsWith("since")
            || found.stream().allMatch(line -> line.toString().contains('"' + named + '"')));
    assertTrue(found.size() <= all.size());
  }

  @Test
  void nothingIsFoundOfAnotherTimeActorOrCorridor() {
    for (var filter :
        List.of(
            "until=2026-01-01T00:00:00Z",
            "since=2999-01-01T00:00:00Z",
            "actor=nobody",
            "corridor=XK",
            "action=ROSTER_SET&actor=rs-shelter")) {
      assertEquals(List.of(), auditor.lines("?limit=100000&" + filter), filter);
    }
  }

  @Test
  void aFilteredStreamSaysHowFarItLooked() {
    var answer = auditor.entries("?limit=2&action=ROSTER_SET");
    assertEquals("1", answer.header("Examined-To"));
  }

  @Test
  void theSameAsATable() {
    var table =
        Actor.of("rs-desk-auditor")
            .calls()
            .accept("text/csv")
            .get("/v1/journal/RS/entries?limit=100000&action=CASE_OPENED");
    var rows =
        table
            .then()
            .statusCode(200)
            .header("Content-Type", org.hamcrest.Matchers.startsWith("text/csv"))
            .extract()
            .asString();
    assertTrue(rows.startsWith("seq,id,kind,recordedAt,"));
    assertTrue(rows.contains(",ENTRY,"));
    assertTrue(rows.contains(",CASE_OPENED,DONE,"));
    assertTrue(rows.lines().skip(1).allMatch(row -> row.contains("CASE_OPENED")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/fhir+ndjson", "application/fhir+json"})
  void theSameInTheWordsOfHealthSystems(String form) {
    var answer =
        Actor.of("rs-desk-auditor")
            .calls()
            .accept(form)
            .get("/v1/journal/RS/entries?limit=100000&action=CASE_OPENED");
    answer.then().statusCode(200).header("Content-Type", org.hamcrest.Matchers.startsWith(form));
    boolean bundle = form.equals("application/fhir+json");
    assertEquals(
        bundle ? "Bundle" : "AuditEvent", first(answer.asString()).path("resourceType").asText());
    var event =
        bundle ? first(answer.asString()).at("/entry/0/resource") : first(answer.asString());
    assertTrue(event.at("/meta/profile/0").asText().endsWith("/IHE.BasicAudit.PatientCreate"));
  }

  @Test
  void aBundleOfNothingIsOneToo() {
    var nothing =
        Actor.of("rs-desk-auditor")
            .calls()
            .accept("application/fhir+json")
            .get("/v1/journal/RS/entries?until=2026-01-01T00:00:00Z");
    assertEquals("{\"resourceType\":\"Bundle\",\"type\":\"collection\"}", nothing.asString());
  }

  @Test
  void eachPullIsItselfAnEntryAndSaysTheKindsOfCriteria() throws SQLException {
    auditor.entries("?action=CASE_OPENED&actor=rs-shelter");
    sequencer.sequence();
    var pull = auditor.lines("?limit=100000&action=JOURNAL_PULLED&actor=rs-desk").getLast();
    assertEquals("[\"ACTION\",\"ACTOR\"]", content(pull, "subject").path("kinds").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"entries", "entries/0/proof", "bundle"})
  @Asvs({"16.3.2", "16.4.2"})
  void anotherCountrysAuditorGetsNothingAndThatIsOnRecord(String what) throws SQLException {
    var stranger = Actor.of("si-desk-auditor").gets("/v1/journal/RS/" + what);
    assertEquals("403 not-allowed", Told.by(stranger));
    sequencer.sequence();
    var refused = Pulling.of("si").lines("?limit=100000&action=REQUEST_REFUSED&actor=si-desk");
    assertEquals("not-allowed", content(refused.getLast(), "core").at("/reasons/0").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"entries", "entries/0/proof", "bundle"})
  void onlyAuditorsGetIt(String what) {
    var caseworker = shelter.gets("/v1/journal/RS/" + what);
    assertEquals("403 not-allowed", Told.by(caseworker));
    io.restassured.RestAssured.get("/v1/journal/RS/" + what).then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?limit=0", "?after=-2", "?action=NOTHING", "?actor=a%20b", "?x=1"})
  void whatCannotBeReadIsMalformed(String query) {
    assertEquals(400, auditor.entries(query).statusCode());
  }

  private static JsonNode first(String lines) {
    try {
      return new ObjectMapper().readTree(lines.lines().findFirst().orElseThrow());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static JsonNode content(JsonNode line, String group) {
    return line.path(group).path("content");
  }
}
