package org.trm.bestinterest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.bestinterest.EvidenceTest.dated;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** Evidence that cannot be relied on, or cannot be read, is not put on record. */
@QuarkusTest
class EvidenceRefusalsTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGE_ASSESSMENT | \"DOCUMENTS\" | \"REGISTER\", \"majorityOn\": \"2020-01-01\""
            + " | MAJORITY_DAY_CONTRADICTS",
        "AGE_ASSESSMENT | \"DOCUMENTS\" | \"REGISTER\", \"majorityOn\": \"2090-01-01\""
            + " | MAJORITY_DAY_CONTRADICTS",
        "GUARDIANSHIP | rs-child-protection | rs-shelter | AUTHORITY_NOT_COMPETENT",
        "GUARDIANSHIP | rs-child-protection | rs-nobody | AUTHORITY_NOT_COMPETENT",
        "FAMILY_ASSESSMENT | si-child-protection | si-desk | AUTHORITY_NOT_COMPETENT",
        "CARE_ARRANGEMENT | si-child-protection | si-shelter | AUTHORITY_NOT_COMPETENT",
        "CARE_ARRANGEMENT | si-shelter | hr-shelter | PLACEMENT_ELSEWHERE",
        "PLACEMENT_RISK | si-shelter | hr-shelter | PLACEMENT_ELSEWHERE",
        "PLACEMENT_RISK | si-child-protection | si-nobody | AUTHOR_UNKNOWN",
        "BEST_INTERESTS_DETERMINATION | P-3 | P-2 | MEMBER_DOUBLED",
        "DURABLE_SOLUTION | , \"reviewOn\": \"2027-03-01\" | | REVIEW_DAY_MISSING"
      })
  void whatCannotBeReliedOnIsRefused(EvidenceKind kind, String from, String to, String reason) {
    var content = Papers.content(kind).replace(from, to == null ? "" : to);
    var answer = Papers.records(shelter, shelter.opensACase(), kind, content);
    assertEquals("422 rule-refused [" + reason + "]", Told.by(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-01T10:00:00Z, 2026-05-01T10:00:00Z, EVIDENCE_ENDS_TOO_EARLY",
    "2026-05-01T10:00:00Z, 2026-11-01T10:00:01Z, EVIDENCE_ENDS_TOO_LATE",
    "2026-05-01T10:00:00Z, 9999-11-01T10:00:01Z, EVIDENCE_ENDS_TOO_LATE"
  })
  void itHoldsNoLongerThanItMay(String from, String until, String reason) {
    var body = dated(Papers.content(EvidenceKind.HEARING), from, until);
    var answer = shelter.posts(shelter.opensACase() + "/best-interests/HEARING", body);
    assertEquals("422 rule-refused [" + reason + "]", Told.by(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HEARING | \"ro\" | \"Canary\"",
        "HEARING | \"STRONG\" | \"CANARY\"",
        "HEARING | \"STRONG\" | 1",
        "HEARING | \"STRONG\" | null",
        "HEARING | \"STRONG\"} | \"STRONG\", \"name\": \"Jovana Canary\"}",
        "GUARDIANSHIP | \"G-17\" | \"Jovana Canary\"",
        "GUARDIANSHIP | , \"conflicts\": [] | ",
        "PARENTAL_LINK | , \"suspected\": false | ",
        "BEST_INTERESTS_DETERMINATION | P-3 | Jovana Canary",
        "AGE_ASSESSMENT | \"DOCUMENTS\" | \"DOCUMENTS\", \"majorityOn\": \"canary\"",
        "FAMILY_TRACING | {\"result\": \"NOT_FOUND\"} | null"
      })
  void whatCannotBeReadIsRefusedAndNotRepeated(EvidenceKind kind, String from, String to) {
    var theCase = shelter.opensACase();
    var before = Stored.entries();
    var content = Papers.content(kind).replace(from, to == null ? "" : to);
    var answer = Papers.records(shelter, theCase, kind, content);
    assertEquals("400 malformed-request", Told.by(answer));
    assertFalse(answer.asString().toLowerCase(Locale.ROOT).contains("canary"));
    assertEquals(before + 1, Stored.entries());
  }

  @Test
  void noKindIsTakenForAnother() {
    var risks = shelter.opensACase() + "/best-interests/";
    var hearing = Papers.of(EvidenceKind.HEARING);
    assertEquals("400 malformed-request", Told.by(shelter.posts(risks + "REOPENING", hearing)));
    assertTrue(Told.by(shelter.posts(risks + "CANARY", hearing)).startsWith("40"));
  }
}
