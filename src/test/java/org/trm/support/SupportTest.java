package org.trm.support;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** How a person was found and what helps is recorded where it happens, in codes. */
@QuarkusTest
class SupportTest {

  private static final String SCREENING =
      """
      {"checklist": "OWN_NATIONALS", "version": 1, "indicators": ["THREATS"],
       "detected": "HOTLINE", "detectedBy": "NGO"}\
      """;
  private static final String PLAN =
      """
      {"supports": [{"need": "SAFE_ACCOMMODATION", "progress": "UNDER_WAY"}],
       "safetyPlan": true, "personTookPart": true, "reviewAt": "2026-05-01T10:00:00Z",
       "occurredAt": "2026-03-01T10:00:00Z"}\
      """;

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void everythingStandsBesideWhatStoodBefore() {
    var support = shelter.opensACase() + "/support";
    records(support + "/screenings", SCREENING);
    records(support + "/plans", PLAN);
    records(
        support + "/residence",
        "{\"country\": \"RS\", \"ground\": \"VISA\", \"progress\": \"GRANTED\"}");
    records(support + "/citizenship", "{\"standing\": \"CLAIMED\"}");
    records(support + "/citizenship", "{\"standing\": \"SEVERAL\"}");
    records(support + "/non-punishment", "{\"standing\": \"RAISED\", \"offence\": \"DOCUMENTS\"}");
    records(support + "/follow-ups", "{\"after\": \"THREE_MONTHS\", \"found\": \"SETTLED\"}");
    shelter
        .gets(support)
        .then()
        .statusCode(200)
        .body("screenings.screening.detected", contains("HOTLINE"))
        .body("plans[0].supportTypes", contains("SocialCare"))
        .body("residence.residence.ground", contains("VISA"))
        .body("citizenship.citizenship.standing", contains("CLAIMED", "SEVERAL"))
        .body("nonPunishment.nonPunishment.standing", contains("RAISED"))
        .body("followUps.followUp.after", contains("THREE_MONTHS"));
  }

  @Test
  void aClaimIsFollowedUntilItIsPaid() {
    var support = shelter.opensACase() + "/support";
    var claim =
        shelter.posts(
            support + "/claims",
            "{\"forum\": \"STATE_FUND\", \"country\": \"RS\", \"crossBorder\": true}");
    var outcomes = support + "/claims/" + claim.path("id") + "/outcomes";
    var paid = "{\"result\": \"PAID\", \"amount\": \"UP_TO_5000\"}";
    assertEquals("422 rule-refused [CLAIM_NOT_AWARDED]", Told.by(shelter.posts(outcomes, paid)));
    records(outcomes, paid.replace("PAID", "AWARDED"));
    records(outcomes, paid);
    shelter.gets(support).then().body("claims[0].outcomes.result", contains("AWARDED", "PAID"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\": 1 | \"version\": 7 | CHECKLIST_UNKNOWN",
        "THREATS | MOON_LANDING | INDICATOR_UNKNOWN",
        "\"THREATS\" | \"THREATS\", \"THREATS\" | INDICATOR_DOUBLED",
        "HOTLINE | BY_THEMSELVES | FINDER_NOT_ASKED",
        ", \"detectedBy\": \"NGO\" |  | FINDER_MISSING"
      })
  void whatCannotBeReliedOnIsRefused(String from, String to, String reason) {
    var body = SCREENING.replace("\n ", "").replace(from, to == null ? "" : to);
    var answer = shelter.posts(shelter.opensACase() + "/support/screenings", body);
    assertEquals("422 rule-refused [" + reason + "]", Told.by(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"si-shelter-caseworker", "rs-desk-caseworker"})
  void toOthersThereIsNoSuchCase(String username) {
    var support = shelter.opensACase() + "/support";
    assertEquals("404 not-found", Told.by(Actor.of(username).gets(support)));
    assertEquals("404 not-found", Told.by(Actor.of(username).posts(support + "/plans", PLAN)));
  }

  @Test
  void otherDutiesHaveNoPartInIt() {
    var support = shelter.opensACase() + "/support";
    var auditor = Actor.of("rs-desk-auditor");
    assertEquals("403 not-allowed", Told.by(auditor.gets(support)));
    assertEquals("403 not-allowed", Told.by(auditor.posts(support + "/plans", PLAN)));
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(support)));
    assertEquals("400 purpose-of-use-missing", Told.by(shelter.calls().get(support)));
  }

  @Test
  void checklistsAreDataInVersions() {
    shelter
        .gets("/v1/screening-checklists")
        .then()
        .statusCode(200)
        .body("checklist", contains("OWN_NATIONALS", "THIRD_COUNTRY_NATIONALS"))
        .body("version", contains(1, 1))
        .body("[1].indicators.code", hasItem("JOURNEY_PAID_BY_ANOTHER"))
        .body("[0].indicators[0].code", equalTo("DOCUMENTS_WITHHELD"));
    assertEquals(
        "403 not-allowed", Told.by(Actor.of("rs-desk-auditor").gets("/v1/screening-checklists")));
  }

  private void records(String path, String body) {
    shelter.posts(path, body).then().statusCode(201);
  }
}
