package org.trm.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.consent.Bodies.EVERYTHING_BACK;
import static org.trm.consent.Bodies.NEEDS;
import static org.trm.consent.Bodies.consent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** What was said to one organisation is nobody else's. */
@QuarkusTest
class ConsentWallsTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @ParameterizedTest
  @ValueSource(strings = {"si-shelter-caseworker", "rs-desk-caseworker", "hr-shelter-caseworker"})
  void toOthersThereIsNoSuchCase(String username) {
    var theCase = shelter.opensACase();
    var given = shelter.posts(theCase + "/consents", consent(NEEDS));
    var other = Actor.of(username);
    assertEquals("404 not-found", Told.by(other.posts(theCase + "/consents", consent(NEEDS))));
    assertEquals("404 not-found", Told.by(other.gets(theCase + "/consents")));
    assertEquals("404 not-found", Told.by(other.gets(given.header("Location"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rs-desk-auditor", "rs-desk-focal-point", "rs-desk-coordinator"})
  void otherDutiesHaveNoPartInIt(String username) {
    var theCase = shelter.opensACase();
    var given = shelter.posts(theCase + "/consents", consent(NEEDS));
    var other = Actor.of(username);
    assertEquals("403 not-allowed", Told.by(other.posts(theCase + "/consents", consent(NEEDS))));
    assertEquals("403 not-allowed", Told.by(other.gets(theCase + "/consents")));
    assertEquals("403 not-allowed", Told.by(other.gets(given.header("Location"))));
  }

  @Test
  void withoutATokenThereIsNothing() {
    var theCase = shelter.opensACase();
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(theCase + "/consents")));
    assertEquals(
        "401 unauthenticated",
        Told.by(
            RestAssured.given()
                .contentType("application/json")
                .body(consent(NEEDS))
                .post(theCase + "/consents")));
  }

  @Test
  void aReaderSaysWhatFor() {
    var consents = shelter.opensACase() + "/consents";
    assertEquals("400 purpose-of-use-missing", Told.by(shelter.calls().get(consents)));
    assertEquals("403 purpose-not-allowed", Told.by(shelter.reading("SUPERVISION").gets(consents)));
    var supervisor = Actor.of("rs-shelter-supervisor").reading("SUPERVISION");
    assertEquals("200", Told.by(supervisor.gets(consents)));
  }

  @Test
  void whoGivesNamesAKey() {
    var consents = shelter.opensACase() + "/consents";
    assertEquals(
        "400 idempotency-key-missing",
        Told.by(shelter.calls().body(consent(NEEDS)).post(consents)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"consent", "consent_grant", "consent_withdrawal", "case_withdrawal"})
  void theDatabaseShowsRowsToTheirOrganisationOnly(String table) {
    withdrawnConsent();
    assertTrue(Stored.visible(table, "RS", "rs-shelter") > 0);
    assertEquals(0, Stored.visible(table, "RS", "rs-desk"));
    assertEquals(0, Stored.visible(table, "SI", "si-shelter"));
    assertEquals(0, Stored.visible(table, "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"consent", "consent_grant", "consent_withdrawal", "case_withdrawal", "notice"})
  void nothingThatWasSaidCanBeChanged(String table) {
    for (var verb : List.of("delete from %s", "update %s set case_id = case_id", "truncate %s")) {
      assertEquals("42501", Stored.refusal(verb.formatted(table), "RS", "rs-shelter"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from consent_take_back('%s')",
        "select * from case_recipients('%s')",
        "select * from consent_times_asked('%s')"
      })
  void theNarrowDoorsOpenForWhoTakesPartAlone(String door) {
    var theCase = withdrawnConsent().replace("/v1/cases/", "");
    assertEquals("42501", Stored.refusal(door.formatted(theCase), "SI", "si-shelter"));
    assertEquals("42501", Stored.refusal(door.formatted(theCase), "RS", "rs-desk"));
    assertEquals("42501", Stored.refusal(door.formatted(theCase), "", ""));
  }

  private String withdrawnConsent() {
    var theCase = shelter.opensACase();
    var given = shelter.posts(theCase + "/consents", consent(NEEDS));
    var path = given.header("Location") + "/withdraw";
    assertEquals("200", Told.by(shelter.posts(path, EVERYTHING_BACK, Version.of(given))));
    return theCase;
  }
}
