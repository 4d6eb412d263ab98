package org.trm.consent;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.consent.Bodies.EVERYTHING_BACK;
import static org.trm.consent.Bodies.NEEDS;
import static org.trm.consent.Bodies.NO_FAMILY;
import static org.trm.consent.Bodies.back;
import static org.trm.consent.Giving.gives;
import static org.trm.consent.Giving.grant;
import static org.trm.consent.Giving.path;
import static org.trm.consent.Giving.withdraws;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;

/** Nothing is taken back but what was given, and by nobody else. */
@QuarkusTest
class WithdrawalRefusalsTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void onlyWhatWasGivenCanBeTakenBack() {
    var given = gives(NEEDS, NO_FAMILY);
    assertEquals(
        "422 rule-refused [GRANT_NOT_GIVEN]", Told.by(withdraws(given, back(grant(given, 1)))));
    assertEquals(
        "422 rule-refused [GRANT_UNKNOWN]",
        Told.by(withdraws(given, back(UUID.randomUUID().toString()))));
    var early = EVERYTHING_BACK.replace("}", ", \"occurredAt\": \"2026-02-01T10:00:00Z\"}");
    assertEquals("422 rule-refused [WITHDRAWN_BEFORE_GIVEN]", Told.by(withdraws(given, early)));
    shelter.gets(given.header("Location")).then().body("version", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"PERSON\" | \"CANARY\"",
        "\"ORAL\" | \"CANARY\"",
        "\"ORAL\" | \"ORAL\", \"reason\": \"Jovana Canary\"",
        "\"ORAL\" | \"ORAL\", \"grants\": []",
        "\"ORAL\" | \"ORAL\", \"grants\": [\"canary\"]",
        "\"ORAL\" | \"ORAL\", \"grants\": [null]",
        "\"ORAL\" | \"ORAL\", \"occurredAt\": \"2099-01-01T00:00:00Z\""
      })
  void whatCannotBeReadIsRefused(String from, String to) {
    var given = gives(NEEDS);
    var answer = withdraws(given, EVERYTHING_BACK.replace(from, to));
    assertEquals("400 malformed-request", Told.by(answer));
  }

  @Test
  void whoChangesNamesAVersion() {
    var given = gives(NEEDS);
    assertEquals("428 version-required", Told.by(shelter.posts(path(given), EVERYTHING_BACK)));
    var odd = new Version("1", Bodies.key());
    assertEquals("428 version-required", Told.by(shelter.posts(path(given), EVERYTHING_BACK, odd)));
  }

  @Test
  void othersTakeNothingBack() {
    var given = gives(NEEDS);
    var body = EVERYTHING_BACK;
    var slovenia = Actor.of("si-shelter-caseworker");
    var desk = Actor.of("rs-desk-caseworker");
    var auditor = Actor.of("rs-desk-auditor");
    assertEquals("404 not-found", Told.by(slovenia.posts(path(given), body, Version.of(given))));
    assertEquals("404 not-found", Told.by(desk.posts(path(given), body, Version.of(given))));
    assertEquals("403 not-allowed", Told.by(auditor.posts(path(given), body, Version.of(given))));
    var elsewhere = shelter.opensACase() + "/consents/" + given.path("id") + "/withdraw";
    assertEquals("404 not-found", Told.by(shelter.posts(elsewhere, body, Version.of(given))));
  }
}
