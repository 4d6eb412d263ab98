package org.trm.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.consent.Bodies.EVERYTHING_BACK;
import static org.trm.consent.Bodies.HEALTH;
import static org.trm.consent.Bodies.NEEDS;
import static org.trm.consent.Bodies.consent;
import static org.trm.consent.Bodies.item;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;

/** A word is renewed, found wrong, asked for again; all of it stays on record. */
@QuarkusTest
class AliveConsentTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Inject HeardWithdrawals heard;

  @Test
  void aRenewalNamesWhatItRenews() {
    var theCase = shelter.opensACase();
    var first = shelter.posts(theCase + "/consents", consent(NEEDS));
    var again = renewing(consent(NEEDS, HEALTH), first.path("id"));
    shelter
        .posts(theCase + "/consents", again)
        .then()
        .statusCode(201)
        .body("renews", equalTo(first.path("id")))
        .body("grants.state", contains("RENEWED", "GIVEN"));
    var elsewhere = shelter.opensACase() + "/consents";
    assertEquals("422 rule-refused [RENEWAL_UNKNOWN]", Told.by(shelter.posts(elsewhere, again)));
  }

  @Test
  void whoAsksAgainIsTold() {
    var theCase = shelter.opensACase();
    var once = shelter.posts(theCase + "/consents", consent(NEEDS));
    once.then().body("asked.times", contains(1)).body("asked[0].warning", nullValue());
    var twice = shelter.posts(theCase + "/consents", consent(HEALTH));
    twice.then().body("asked[0].warning", equalTo("ASKED_SEVERAL_TIMES"));
    shelter.posts(theCase + "/consents", consent(item("FAMILY", "REFUSED")));
    shelter
        .gets(theCase + "/consents")
        .then()
        .body("asked.times", contains(3))
        .body("asked.refusals", contains(1))
        .body("asked.warning", contains("SAID_NO_BEFORE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"REQUESTED", "REQUEST_DEFERRED", "UNKNOWN"})
  void aQuestionWithoutAnAnswerIsOnRecord(String word) {
    var consents = shelter.opensACase() + "/consents";
    var asked = shelter.posts(consents, consent(item("NEEDS", word)));
    asked.then().statusCode(201).body("grants.state", contains(word));
    var path = asked.header("Location") + "/withdraw";
    assertEquals(
        "422 rule-refused [GRANT_NOT_GIVEN]",
        Told.by(shelter.posts(path, EVERYTHING_BACK, Version.of(asked))));
  }

  @Test
  void whoSpeaksForAnotherRevokes() {
    var given = child("ASSENTED", NEEDS);
    var path = given.header("Location") + "/withdraw";
    var guardian = EVERYTHING_BACK.replace("PERSON", "GUARDIAN");
    shelter
        .posts(path, guardian, Version.of(given))
        .then()
        .statusCode(200)
        .body("grants.state", contains("REVOKED"));
  }

  @Test
  void aConversationIsFoundNeverToHaveCounted() {
    var theCase = shelter.opensACase();
    var given = shelter.posts(theCase + "/consents", consent(NEEDS, HEALTH));
    var path = given.header("Location") + "/invalidate";
    var wrong = "{\"fault\": \"NOT_UNDERSTOOD\"}";
    var officer = Actor.of("rs-shelter-data-protection");
    officer
        .posts(path, wrong, Version.of(given))
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("grants.state", contains("INVALIDATED", "INVALIDATED"))
        .body("grants[0].withdrawal.fault", equalTo("NOT_UNDERSTOOD"));
    assertEquals(2, heard.about(theCase).getFirst().items().size());
    var stranger = Actor.of("si-shelter-caseworker");
    assertEquals("404 not-found", Told.by(stranger.posts(path, wrong, Version.of(given))));
  }

  @Test
  void aChildsNoBesideTheGuardiansYesStopsWhatRestsOnIt() {
    var given = child("DISSENTED", NEEDS);
    given
        .then()
        .body("session.assent", equalTo("DISSENTED"))
        .body("grants.state", contains("GIVEN"));
    var theCase = "/v1/cases/" + given.path("caseId");
    assertEquals(1, heard.about(theCase).size());
  }

  @Test
  void theReceiptHasEveryMandatoryField() {
    var theCase = shelter.opensACase();
    var given = shelter.posts(theCase + "/consents", consent(NEEDS, HEALTH));
    shelter
        .gets(given.header("Location") + "/receipt")
        .then()
        .statusCode(200)
        .body("schemaVersion", equalTo("ISO/IEC TS 27560:2023"))
        .body("recordId", equalTo(given.path("id")))
        .body("receiptId", equalTo(given.path("id") + ".1"))
        .body("principalId", equalTo(given.path("caseId")))
        .body("processing.notice.form", equalTo("CF-3.1"))
        .body("processing.language", equalTo("sr-Latn"))
        .body("processing.purposes", contains("ASSISTANCE"))
        .body("processing.personalData", contains("NEEDS", "HEALTH"))
        .body("processing.controllers", contains("rs-shelter"))
        .body("processing.storageLocation.verified", equalTo(false))
        .body("processing.retentionPeriod.verified", equalTo(false))
        .body("processing.jurisdiction", equalTo("RS"))
        .body("processing.recipients", contains("si-shelter"))
        .body("processing.withdrawal.address", equalTo(theCase + "/withdrawals"))
        .body("parties.id", contains("rs-shelter", "si-shelter"))
        .body("parties.role", contains("CONTROLLER", "RECIPIENT"))
        .body("parties.address", contains("RS", "SI"))
        .body("events.state", contains("ConsentGiven", "ConsentGiven"))
        .body("events[0].entity", equalTo("PERSON"))
        .body("events[0].at", equalTo("2026-03-01T10:00:00Z"))
        .body("events[0].validUntil", equalTo("2030-03-01T10:00:00Z"));
  }

  @Test
  void theReceiptIsForWhoRecordedItAlone() {
    var given = shelter.posts(shelter.opensACase() + "/consents", consent(NEEDS));
    var receipt = given.header("Location") + "/receipt";
    for (var stranger : List.of("si-shelter-caseworker", "rs-desk-caseworker")) {
      assertEquals("404 not-found", Told.by(Actor.of(stranger).gets(receipt)));
    }
    assertEquals("403 not-allowed", Told.by(Actor.of("rs-desk-auditor").gets(receipt)));
    assertEquals("400 purpose-of-use-missing", Told.by(shelter.calls().get(receipt)));
  }

  private Response child(String assent, String... items) {
    var body =
        consent(items)
            .replace("PERSON", "GUARDIAN")
            .replace("\"FULL\"", "\"CHILD\", \"assent\": \"" + assent + "\"");
    return shelter.posts(shelter.opensACase() + "/consents", body);
  }

  private static String renewing(String body, String id) {
    return body.replace("\"grants\"", "\"renews\": \"" + id + "\", \"grants\"");
  }
}
