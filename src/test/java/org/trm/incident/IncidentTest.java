package org.trm.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.actor.Told;

/** What went wrong is looked at in time, by whom it concerns and nobody else. */
@QuarkusTest
class IncidentTest {

  private static final Actor WORKER = Actor.of("rs-shelter-caseworker");
  private static final Actor LAWYER = Actor.of("rs-shelter-data-protection");
  private static final Actor AUDITOR = Actor.of("rs-desk-auditor");

  @Test
  void whoNoticesSomethingOpensAnIncidentAndDataProtectionEndsIt() {
    var opened = opened(WORKER, "CONFIDENTIALITY");
    assertEquals(Duration.ofDays(3), timeLeft(opened));
    assertEquals(List.of("INCIDENT_ASSESSMENT"), owedTo(LAWYER, opened));
    assertEquals("422 rule-refused [INCIDENT_NOT_ASSESSED]", Told.by(closes(opened)));
    var told = "{\"risk\": \"HIGH_RISK\", \"authorityToldAt\": \"2026-11-01T10:00:00Z\"}";
    assertEquals("200", Told.by(assesses(LAWYER, opened, told)));
    assertEquals(List.of(), owedTo(LAWYER, opened));
    assertEquals("CLOSED", Body.text(closes(opened), "/state"));
    assertEquals("422 rule-refused [INCIDENT_CLOSED]", Told.by(closes(opened)));
  }

  @Test
  void aRiskIsToldToTheAuthority() {
    var opened = opened(LAWYER, "LOSS_OR_CHANGE");
    assertEquals(
        "422 rule-refused [AUTHORITY_NOT_TOLD]",
        Told.by(assesses(LAWYER, opened, "{\"risk\": \"RISK\"}")));
    assertEquals("200", Told.by(assesses(LAWYER, opened, "{\"risk\": \"UNLIKELY\"}")));
    assertEquals(
        "412 stale-version", Told.by(assesses(LAWYER, opened, "{\"risk\": \"UNLIKELY\"}")));
  }

  @Test
  void theServiceAloneOpensWhatTheServiceSees() {
    var said = "{\"kind\": \"EMERGENCY_UNCONFIRMED\"}";
    var opening = WORKER.posts(WORKER.opensACase() + "/incidents", said);
    assertEquals("422 rule-refused [INCIDENT_OF_THE_SERVICE]", Told.by(opening));
  }

  @Test
  void auditorsAndCoordinatorsOfTheCountrySeeThatItIsThere() {
    var opened = opened(WORKER, "UNAVAILABILITY");
    for (var who : List.of("rs-desk-auditor", "rs-desk-coordinator", "rs-shelter-supervisor")) {
      assertEquals("200", Told.by(Actor.of(who).gets(path(opened))), who);
      assertTrue(Actor.of(who).gets("/v1/incidents?limit=200").asString().contains(id(opened)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          si-desk-auditor            | 404 not-found
          si-shelter-data-protection | 404 not-found
          rs-desk-data-protection    | 404 not-found
          rs-desk-supervisor         | 404 not-found
          rs-shelter-caseworker      | 403 not-allowed
          rs-desk-rapporteur         | 403 not-allowed
          """)
  void nobodyElseKnowsOfIt(String username, String told) {
    var opened = opened(WORKER, "CONFIDENTIALITY");
    var who = Actor.of(username);
    assertEquals(told, Told.by(who.gets(path(opened))));
    assertFalse(who.gets("/v1/incidents?limit=200").asString().contains(id(opened)));
  }

  @Test
  void nobodyElseAssessesItOrOpensOne() {
    var opened = opened(WORKER, "CONFIDENTIALITY");
    var nothing = "{\"risk\": \"UNLIKELY\"}";
    assertEquals("403 not-allowed", Told.by(assesses(AUDITOR, opened, nothing)));
    var stranger = Actor.of("rs-desk-data-protection");
    assertEquals("404 not-found", Told.by(assesses(stranger, opened, nothing)));
    var said = "{\"kind\": \"CONFIDENTIALITY\"}";
    var theirs = WORKER.opensACase() + "/incidents";
    assertEquals("404 not-found", Told.by(Actor.of("si-shelter-caseworker").posts(theirs, said)));
    assertEquals("403 not-allowed", Told.by(AUDITOR.posts(theirs, said)));
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(path(opened))));
  }

  private static Response opened(Actor actor, String kind) {
    var said = "{\"kind\": \"%s\"}".formatted(kind);
    var answer = actor.posts(WORKER.opensACase() + "/incidents", said);
    answer.then().statusCode(201);
    return answer;
  }

  private static Response assesses(Actor actor, Response opened, String said) {
    return actor.posts(path(opened) + "/assess", said, first());
  }

  private static Response closes(Response opened) {
    return LAWYER.posts(path(opened) + "/close", Version.of(LAWYER.gets(path(opened))));
  }

  private static Version first() {
    return new Version("\"1\"", UUID.randomUUID().toString());
  }

  private static List<String> owedTo(Actor actor, Response opened) {
    return actor.gets("/v1/tasks?about=" + id(opened)).path("tasks.kind");
  }

  private static Duration timeLeft(Response opened) {
    var view = Body.of(opened);
    return Duration.between(
        Instant.parse(view.path("openedAt").asText()),
        Instant.parse(view.path("assessBy").asText()));
  }

  private static String path(Response opened) {
    return opened.header("Location");
  }

  private static String id(Response opened) {
    return Body.text(opened, "/id");
  }
}
