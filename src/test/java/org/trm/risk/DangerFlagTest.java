package org.trm.risk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.risk.Bodies.FAMILY_DANGER;
import static org.trm.risk.Bodies.PASSED;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;
import org.trm.risk.RiskFacts.Danger;
import org.trm.shared.CountryCode;

/** A danger flag stays up until somebody lifts it, and everybody above hears of it. */
@QuarkusTest
class DangerFlagTest {

  private static final String FLAGS = "/danger-flags";

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Inject HeardDangers heard;

  @Test
  void aFlagIsRaisedAndReadAgain() {
    var theCase = shelter.opensACase();
    var raised = shelter.posts(theCase + FLAGS, FAMILY_DANGER);
    raised
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("kind", equalTo("TRANSMISSION_ENDANGERS_FAMILY"))
        .body("country", equalTo("SI"))
        .body("lift", nullValue());
    assertEquals(raised.asString(), shelter.gets(raised.header("Location")).asString());
    shelter.gets(theCase + FLAGS).then().statusCode(200).body("flags.country", contains("SI"));
  }

  @Test
  void theFeaturesAboveAreToldOfADanger() {
    var theCase = shelter.opensACase();
    shelter.posts(theCase + FLAGS, FAMILY_DANGER);
    var danger = new Danger(DangerKind.TRANSMISSION_ENDANGERS_FAMILY, new CountryCode("SI"));
    assertEquals(List.of(danger), heard.about(theCase).stream().map(DangerRaised::danger).toList());
  }

  @Test
  void aFlagIsLiftedOnce() {
    var raised = raises();
    var lifted = lifts(raised, PASSED);
    lifted
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("lift.reason", equalTo("DANGER_PASSED"));
    assertEquals(lifted.asString(), shelter.gets(raised.header("Location")).asString());
    assertEquals("412 stale-version", Told.by(lifts(raised, PASSED)));
    assertEquals("422 rule-refused [FLAG_ALREADY_LIFTED]", Told.by(lifts(lifted, PASSED)));
  }

  @Test
  void aRequestThatComesAgainIsAnsweredAgain() {
    var raised = raises();
    var version = Version.of(raised);
    var first = shelter.posts(path(raised), PASSED, version);
    var again = shelter.posts(path(raised), PASSED, version);
    assertEquals("200", Told.by(again));
    assertEquals(first.asString(), again.asString());
  }

  @Test
  void aFlagIsNotLiftedBeforeItWasRaised() {
    var early = PASSED.replace("}", ", \"occurredAt\": \"2026-02-01T10:00:00Z\"}");
    assertEquals("422 rule-refused [LIFTED_BEFORE_RAISED]", Told.by(lifts(raises(), early)));
  }

  @Test
  void whoeverPersecutesIsNamed() {
    var body = "{\"kind\": \"PERSECUTION_BY_AUTHORITIES\"}";
    var answer = shelter.posts(shelter.opensACase() + FLAGS, body);
    assertEquals("422 rule-refused [COUNTRY_MISSING]", Told.by(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TRANSMISSION_ENDANGERS_FAMILY | Jovana Canary",
        "\"SI\" | \"Jovana\"",
        "\"SI\" | \"SI\", \"note\": \"Jovana Canary\"",
        "2026-03-01 | 2099-03-01",
        "\"kind\": \"TRANSMISSION_ENDANGERS_FAMILY\", |"
      })
  void whatCannotBeReadIsRefused(String from, String to) {
    var body = FAMILY_DANGER.replace(from, to == null ? "" : to);
    var answer = shelter.posts(shelter.opensACase() + FLAGS, body);
    assertEquals("400 malformed-request", Told.by(answer));
  }

  @Test
  void aLiftNeedsAKnownReasonAndAVersion() {
    var raised = raises();
    var odd = PASSED.replace("DANGER_PASSED", "CANARY");
    assertEquals("400 malformed-request", Told.by(lifts(raised, odd)));
    assertEquals("400 malformed-request", Told.by(lifts(raised, "{}")));
    assertEquals("428 version-required", Told.by(shelter.posts(path(raised), PASSED)));
  }

  @Test
  void othersNeitherRaiseNorLift() {
    var raised = raises();
    var version = Version.of(raised);
    var flags = "/v1/cases/" + raised.path("caseId") + FLAGS;
    for (var other : List.of("si-shelter-caseworker", "rs-desk-caseworker")) {
      var actor = Actor.of(other);
      assertEquals("404 not-found", Told.by(actor.posts(flags, FAMILY_DANGER)));
      assertEquals("404 not-found", Told.by(actor.posts(path(raised), PASSED, version)));
      assertEquals("404 not-found", Told.by(actor.gets(flags)));
      assertEquals("404 not-found", Told.by(actor.gets(raised.header("Location"))));
    }
    var auditor = Actor.of("rs-desk-auditor");
    assertEquals("403 not-allowed", Told.by(auditor.posts(flags, FAMILY_DANGER)));
    assertEquals("403 not-allowed", Told.by(auditor.posts(path(raised), PASSED, version)));
    assertEquals("403 not-allowed", Told.by(auditor.gets(flags)));
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(flags)));
  }

  private Response raises() {
    return shelter.posts(shelter.opensACase() + FLAGS, FAMILY_DANGER);
  }

  private Response lifts(Response read, String body) {
    return shelter.posts(path(read), body, Version.of(read));
  }

  private static String path(Response read) {
    return "/v1/cases/" + read.path("caseId") + FLAGS + "/" + read.path("id") + "/lift";
  }
}
