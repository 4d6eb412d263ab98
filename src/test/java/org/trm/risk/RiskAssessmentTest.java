package org.trm.risk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trm.risk.Bodies.EARLY_RISK;
import static org.trm.risk.Bodies.HIGH_RISK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** Risks are assessed in codes, and what was found before stays as it is. */
@QuarkusTest
class RiskAssessmentTest {

  private static final String RISKS = "/risk-assessments";

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void aRiskIsAssessedAndReadAgain() {
    var assessed = shelter.posts(shelter.opensACase() + RISKS, HIGH_RISK);
    assessed
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("scope", equalTo("RECEIVING_COUNTRY"))
        .body("country", equalTo("SI"))
        .body("level", equalTo("HIGH"))
        .body("mitigations", contains("ESCORTED_JOURNEY", "SAFETY_PLAN"))
        .body("personTookPart", equalTo(true))
        .body("validUntil", equalTo("2026-05-01T10:00:00Z"));
    assertEquals(assessed.asString(), shelter.gets(assessed.header("Location")).asString());
  }

  @Test
  void withoutAnEndItHoldsNinetyDays() {
    shelter
        .posts(shelter.opensACase() + RISKS, EARLY_RISK)
        .then()
        .statusCode(201)
        .body("country", nullValue())
        .body("validUntil", equalTo("2026-05-31T10:00:00Z"));
  }

  @Test
  void aLaterAssessmentStandsBesideTheEarlier() {
    var theCase = shelter.opensACase();
    shelter.posts(theCase + RISKS, HIGH_RISK);
    shelter.posts(theCase + RISKS, EARLY_RISK);
    shelter
        .gets(theCase + RISKS)
        .then()
        .statusCode(200)
        .body("assessments.level", contains("LOW", "HIGH"));
  }

  @Test
  void aRequestThatComesAgainAssessesOnce() {
    var theCase = shelter.opensACase();
    var key = UUID.randomUUID().toString();
    var first = shelter.posts(theCase + RISKS, HIGH_RISK, key);
    var again = shelter.posts(theCase + RISKS, HIGH_RISK, key);
    assertEquals("201", Told.by(again));
    assertEquals(first.asString(), again.asString());
    shelter.gets(theCase + RISKS).then().body("assessments.size()", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"country\": \"SI\", |  | COUNTRY_MISSING",
        "\"SI\" | \"ZZ\" | COUNTRY_UNKNOWN",
        "SAFETY_PLAN | ESCORTED_JOURNEY | MITIGATION_DOUBLED",
        "2026-05-01 | 2026-03-01 | ASSESSMENT_ENDS_TOO_EARLY",
        "2026-05-01 | 0001-05-01 | ASSESSMENT_ENDS_TOO_EARLY",
        "2026-05-01 | 2027-05-01 | ASSESSMENT_ENDS_TOO_LATE"
      })
  void whatCannotBeReliedOnIsRefused(String from, String to, String reason) {
    var body = HIGH_RISK.replace(from, to == null ? "" : to);
    var answer = shelter.posts(shelter.opensACase() + RISKS, body);
    assertEquals("422 rule-refused [" + reason + "]", Told.by(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RECEIVING_COUNTRY | CANARY",
        "\"SI\" | \"Jovana Canary\"",
        "\"HIGH\" | \"CANARY\"",
        "\"HIGH\" | 2",
        "SAFETY_PLAN | Jovana Canary",
        "\"SAFETY_PLAN\" | null",
        ", \"personTookPart\": true |",
        "\"personTookPart\": true | \"personTookPart\": \"canary\"",
        "\"personTookPart\": true | \"personTookPart\": true, \"note\": \"Jovana Canary\"",
        "2026-03-01 | 2099-03-01"
      })
  void whatCannotBeReadIsRefusedAndNotRepeated(String from, String to) {
    var theCase = shelter.opensACase();
    var before = Stored.entries();
    var answer = shelter.posts(theCase + RISKS, HIGH_RISK.replace(from, to == null ? "" : to));
    assertEquals("400 malformed-request", Told.by(answer));
    assertFalse(answer.asString().toLowerCase(Locale.ROOT).contains("canary"));
    assertEquals(before + 1, Stored.entries());
  }

  @ParameterizedTest
  @ValueSource(strings = {"si-shelter-caseworker", "rs-desk-caseworker", "hr-shelter-caseworker"})
  void toOthersThereIsNoSuchCase(String username) {
    var theCase = shelter.opensACase();
    var assessed = shelter.posts(theCase + RISKS, HIGH_RISK);
    var other = Actor.of(username);
    assertEquals("404 not-found", Told.by(other.posts(theCase + RISKS, HIGH_RISK)));
    assertEquals("404 not-found", Told.by(other.gets(theCase + RISKS)));
    assertEquals("404 not-found", Told.by(other.gets(assessed.header("Location"))));
  }

  @Test
  void otherDutiesHaveNoPartInIt() {
    var theCase = shelter.opensACase();
    var auditor = Actor.of("rs-desk-auditor");
    assertEquals("403 not-allowed", Told.by(auditor.posts(theCase + RISKS, HIGH_RISK)));
    assertEquals("403 not-allowed", Told.by(auditor.gets(theCase + RISKS)));
    var supervisor = Actor.of("rs-shelter-supervisor").reading("SUPERVISION");
    assertEquals("403 not-allowed", Told.by(supervisor.posts(theCase + RISKS, HIGH_RISK)));
    assertEquals("200", Told.by(supervisor.gets(theCase + RISKS)));
  }

  @Test
  void withoutATokenAPurposeOrAKeyThereIsNothing() {
    var risks = shelter.opensACase() + RISKS;
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(risks)));
    assertEquals("400 purpose-of-use-missing", Told.by(shelter.calls().get(risks)));
    assertEquals(
        "400 idempotency-key-missing", Told.by(shelter.calls().body(HIGH_RISK).post(risks)));
  }
}
