package org.trm.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trm.consent.Bodies.HEALTH;
import static org.trm.consent.Bodies.NEEDS;
import static org.trm.consent.Bodies.NO_FAMILY;
import static org.trm.consent.Bodies.consent;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** What a person agrees to is recorded item by item, once, by whoever has custody. */
@QuarkusTest
class GiveConsentTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void oneConversationGivesSeveralItems() {
    var theCase = shelter.opensACase();
    var given = shelter.posts(theCase + "/consents", consent(NEEDS, HEALTH, NO_FAMILY));
    given
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", startsWith(theCase + "/consents/"))
        .body("session.witness", equalTo("WT-12"))
        .body("session.interpreter.independent", equalTo(true))
        .body("session.language", equalTo("sr-Latn"))
        .body("occurredAt", equalTo("2026-03-01T10:00:00Z"))
        .body("grants.category", contains("NEEDS", "HEALTH", "FAMILY"))
        .body("grants.state", contains("GIVEN", "GIVEN", "REFUSED"));
    assertEquals(given.asString(), shelter.gets(given.header("Location")).asString());
  }

  @Test
  void theListHasTheLatestConversationFirst() {
    var theCase = shelter.opensACase();
    shelter.posts(theCase + "/consents", consent(NEEDS));
    var later = consent(HEALTH).replace("2026-03-01", "2026-03-02");
    shelter.posts(theCase + "/consents", later).then().statusCode(201);
    shelter
        .gets(theCase + "/consents")
        .then()
        .statusCode(200)
        .body("consents.grants.category.flatten()", contains("HEALTH", "NEEDS"));
  }

  @Test
  void agreementThatHasEndedReadsAsExpired() {
    var theCase = shelter.opensACase();
    var past = consent(NEEDS, NO_FAMILY).replace("2030-03-01", "2026-03-02");
    shelter
        .posts(theCase + "/consents", past)
        .then()
        .statusCode(201)
        .body("grants.state", contains("EXPIRED", "REFUSED"));
  }

  @Test
  void aRequestThatComesAgainIsAnsweredAgain() {
    var theCase = shelter.opensACase();
    var key = Bodies.key();
    var first = shelter.posts(theCase + "/consents", consent(NEEDS), key);
    var again = shelter.posts(theCase + "/consents", consent(NEEDS), key);
    assertEquals("201", Told.by(again));
    assertEquals(first.asString(), again.asString());
    assertEquals(first.header("Location"), again.header("Location"));
    var other = shelter.posts(theCase + "/consents", consent(HEALTH), key);
    assertEquals("422 idempotency-key-reused", Told.by(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"witness\": \"WT-12\", |  | WITNESS_MISSING",
        "\"independent\": true | \"independent\": false | INTERPRETER_NOT_INDEPENDENT",
        "\"FULL\" | \"CHILD\" | CAPACITY_LACKING",
        "\"PERSON\" | \"GUARDIAN\" | PERSON_DECIDES",
        "\"HEALTH\" | \"NEEDS\" | GRANT_DOUBLED",
        "2030-03-01 | 2026-03-01 | VALIDITY_NOT_AFTER_GIVING",
        "2030-03-01 | 2036-03-01 | VALIDITY_TOO_LONG",
        "2030-03-01 | 9999-03-01 | VALIDITY_TOO_LONG",
        "si-shelter | si-nobody | RECIPIENT_UNKNOWN"
      })
  void whatDoesNotCountIsRefused(String from, String to, String reason) {
    var theCase = shelter.opensACase();
    var body = consent(NEEDS, HEALTH).replace(from, to == null ? "" : to);
    var key = Bodies.key();
    var refused = "422 rule-refused [" + reason + "]";
    assertEquals(refused, Told.by(shelter.posts(theCase + "/consents", body, key)));
    assertEquals(refused, Told.by(shelter.posts(theCase + "/consents", body, key)));
    shelter.gets(theCase + "/consents").then().body("consents.size()", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WT-12 | Jovana Canary",
        "IN-7 | Jovana Canary",
        "CF-3.1 | Jovana Canary",
        "sr-Latn | Jovana Canary",
        "sr-Latn | sr-x-canary",
        "si-shelter | Jovana Canary",
        "\"NEEDS\" | \"CANARY\"",
        "\"ASSISTANCE\" | \"CANARY\"",
        "\"GIVEN\" | \"CANARY\"",
        "\"GIVEN\" | null",
        "\"PERSON\" | \"CANARY\"",
        "\"FULL\" | 1",
        "\"ORAL_WITH_WITNESS\" | \"CANARY\"",
        "\"occurredAt\" | \"canary\"",
        "2026-03-01T10:00:00Z | 2099-03-01T10:00:00Z",
        "2026-03-01T10:00:00Z | 1999-03-01T10:00:00Z",
        "2026-03-01T10:00:00Z | -99999-03-01T10:00:00Z",
        "2026-03-01T10:00:00Z | canary",
        ", \"independent\": true |",
        "\"grants\" | \"grants\": [], \"canary\""
      })
  void whatCannotBeReadIsRefusedAndNotRepeated(String from, String to) {
    var theCase = shelter.opensACase();
    var before = Stored.entries();
    var body = consent(NEEDS).replace(from, to == null ? "" : to);
    var answer = shelter.posts(theCase + "/consents", body);
    assertEquals("400 malformed-request", Told.by(answer));
    assertFalse(answer.asString().toLowerCase(Locale.ROOT).contains("canary"));
    assertEquals(before + 1, Stored.entries());
  }

  @Test
  void thereIsNoConsentWithoutItems() {
    var theCase = shelter.opensACase();
    assertEquals("400 malformed-request", Told.by(shelter.posts(theCase + "/consents", consent())));
  }
}
