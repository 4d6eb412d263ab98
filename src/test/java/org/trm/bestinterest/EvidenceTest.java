package org.trm.bestinterest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Body;
import org.trm.actor.Told;

/** Evidence about a child is put on record in codes, and what was found before stays. */
@QuarkusTest
class EvidenceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @ParameterizedTest
  @EnumSource
  void whatIsRecordedIsReadAgain(EvidenceKind kind) throws IOException {
    var recorded = Papers.records(shelter, shelter.opensACase(), kind);
    recorded
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("kind", equalTo(kind.name()))
        .body("line", equalTo(kind.line().name()))
        .body("note", equalTo(Papers.NOTE))
        .body("recordedBy.organisation", equalTo("rs-shelter"));
    assertEquals(JSON.readTree(Papers.content(kind)), Body.of(recorded).path("content"));
    assertEquals(recorded.asString(), shelter.gets(recorded.header("Location")).asString());
  }

  @Test
  void laterEvidenceStandsBesideTheEarlierAndItsNotesStayClosed() {
    var theCase = shelter.opensACase();
    Papers.records(shelter, theCase, EvidenceKind.FAMILY_TRACING);
    var found = Papers.content(EvidenceKind.FAMILY_TRACING).replace("NOT_FOUND", "FOUND_SUITABLE");
    Papers.records(shelter, theCase, EvidenceKind.FAMILY_TRACING, found);
    shelter
        .gets(theCase + "/best-interests/FAMILY_TRACING")
        .then()
        .statusCode(200)
        .body("evidence.content.result", equalTo(List.of("FOUND_SUITABLE", "NOT_FOUND")))
        .body("evidence[0].hasNote", equalTo(true))
        .body("evidence[0].note", nullValue());
  }

  @Test
  void aRequestThatComesAgainRecordsOnce() {
    var hearings = shelter.opensACase() + "/best-interests/HEARING";
    var key = UUID.randomUUID().toString();
    var first = shelter.posts(hearings, Papers.of(EvidenceKind.HEARING), key);
    var again = shelter.posts(hearings, Papers.of(EvidenceKind.HEARING), key);
    assertEquals("201", Told.by(again));
    assertEquals(first.asString(), again.asString());
    shelter.gets(hearings).then().body("evidence.size()", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({
    "HEARING, 2026-07-01T10:00:00Z",
    "BEST_INTERESTS_ASSESSMENT, 2026-07-01T10:00:00Z",
    "BEST_INTERESTS_DETERMINATION, 2027-01-01T10:00:00Z",
    "PLACEMENT_RISK, 2026-04-01T10:00:00Z",
    "DURABLE_SOLUTION, 2027-03-01T00:00:00Z"
  })
  void withoutAnEndItHoldsAsLongAsThePolicySays(EvidenceKind kind, String until) {
    var review = kind == EvidenceKind.DURABLE_SOLUTION ? "2026-02-01" : "2026-01-01";
    var body = dated(Papers.content(kind), review + "T10:00:00Z", null);
    var answer = shelter.posts(shelter.opensACase() + "/best-interests/" + kind, body);
    if (kind == EvidenceKind.DURABLE_SOLUTION) {
      assertEquals("422 rule-refused [EVIDENCE_ENDS_TOO_LATE]", Told.by(answer));
    } else {
      answer.then().statusCode(201).body("validUntil", equalTo(until));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"si-shelter-caseworker", "rs-desk-caseworker", "hr-shelter-caseworker"})
  void toOthersThereIsNoSuchCase(String username) {
    var theCase = shelter.opensACase();
    var recorded = Papers.records(shelter, theCase, EvidenceKind.CARE_ARRANGEMENT);
    var other = Actor.of(username);
    var all = theCase + "/best-interests";
    var care = Papers.of(EvidenceKind.CARE_ARRANGEMENT);
    assertEquals("404 not-found", Told.by(other.posts(all + "/CARE_ARRANGEMENT", care)));
    assertEquals("404 not-found", Told.by(other.gets(all)));
    assertEquals("404 not-found", Told.by(other.gets(all + "/CARE_ARRANGEMENT")));
    assertEquals("404 not-found", Told.by(other.gets(recorded.header("Location"))));
  }

  @Test
  void otherDutiesHaveNoPartInIt() {
    var all = shelter.opensACase() + "/best-interests";
    var auditor = Actor.of("rs-desk-auditor");
    var hearing = Papers.of(EvidenceKind.HEARING);
    assertEquals("403 not-allowed", Told.by(auditor.posts(all + "/HEARING", hearing)));
    assertEquals("403 not-allowed", Told.by(auditor.gets(all)));
    assertEquals("403 not-allowed", Told.by(auditor.gets(all + "/HEARING")));
    var supervisor = Actor.of("rs-shelter-supervisor").reading("SUPERVISION");
    assertEquals("403 not-allowed", Told.by(supervisor.posts(all + "/HEARING", hearing)));
    assertEquals("200", Told.by(supervisor.gets(all)));
  }

  @Test
  void withoutATokenAPurposeOrAKeyThereIsNothing() {
    var all = shelter.opensACase() + "/best-interests";
    var hearing = Papers.of(EvidenceKind.HEARING);
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(all)));
    assertEquals("400 purpose-of-use-missing", Told.by(shelter.calls().get(all)));
    assertEquals("400 purpose-of-use-missing", Told.by(shelter.calls().get(all + "/HEARING")));
    assertEquals(
        "400 idempotency-key-missing",
        Told.by(shelter.calls().body(hearing).post(all + "/HEARING")));
  }

  static String dated(String content, String from, @Nullable String until) {
    var end = until == null ? "" : ", \"validUntil\": \"" + until + "\"";
    return "{\"content\": " + content + ", \"occurredAt\": \"" + from + "\"" + end + "}";
  }
}
