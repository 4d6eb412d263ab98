package org.trm.delegation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;

/**
 * Somebody stands in for a colleague: with what was lent, as themself, and until it is taken back.
 */
@QuarkusTest
class DelegationTest {

  private static final Actor CASEWORKER = Actor.of("rs-shelter-caseworker");
  private static final Actor SUPERVISOR = Actor.of("rs-shelter-supervisor").reading("SUPERVISION");
  private static final Actor STRANGER = Actor.of("rs-child-protection-caseworker");

  @Test
  void whoStandsInHasWhatWasLentAndNoMore() {
    var theCase = CASEWORKER.opensACase();
    var lent = lends(CASEWORKER, "supervisor", 7);
    lent.then().statusCode(201).body("ended", equalTo(false));
    assertEquals("403 not-allowed", Told.by(circle(CASEWORKER, theCase, null)));
    assertEquals("200", Told.by(circle(CASEWORKER, theCase, lent.path("id"))));
    assertEquals(
        "403 not-allowed",
        Told.by(
            CASEWORKER
                .calls()
                .header("Delegation", lent.<String>path("id"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Actor.NEW_CASE)
                .post("/v1/cases")),
        "what is one's own is not lent");
  }

  @Test
  void itIsNobodyElsesAndEndsAtOnce() {
    var theCase = CASEWORKER.opensACase();
    var lent = lends(CASEWORKER, "supervisor", 7);
    String id = lent.path("id");
    assertEquals("403 not-allowed", Told.by(circle(STRANGER, theCase, id)));
    assertEquals(
        "403 not-allowed", Told.by(circle(CASEWORKER, theCase, UUID.randomUUID().toString())));
    assertEquals("403 not-allowed", Told.by(circle(CASEWORKER, theCase, "not one")));
    SUPERVISOR
        .posts(lent.header("Location") + "/take-back", Version.of(lent))
        .then()
        .statusCode(200)
        .body("ended", equalTo(true));
    assertEquals("403 not-allowed", Told.by(circle(CASEWORKER, theCase, id)));
  }

  @ParameterizedTest
  @CsvSource({
    "supervisor, 40, DELEGATION_ENDS_TOO_LATE",
    "supervisor, -1, DELEGATION_ENDS_TOO_EARLY",
    "caseworker, 7, DUTY_NOT_YOURS"
  })
  void nobodyLendsForEverOrWhatTheyDoNotHave(String duty, int days, String why) {
    assertEquals("422 rule-refused [" + why + "]", Told.by(lends(CASEWORKER, duty, days)));
  }

  @Test
  void whatWatchesOverOthersIsNotLent() {
    assertTrue(Told.by(lends(CASEWORKER, "auditor", 7)).contains("DUTY_NOT_LENDABLE"));
    assertTrue(Told.by(lends(CASEWORKER, "system", 7)).contains("DUTY_NOT_LENDABLE"));
    assertEquals(
        "422 rule-refused [LENT_TO_YOURSELF]", Told.by(lends(SUPERVISOR, "supervisor", 7)));
  }

  @Test
  void whatWasLentIsNotLentOn() {
    String id = lends(CASEWORKER, "supervisor", 7).path("id");
    var on =
        CASEWORKER
            .calls()
            .header("Delegation", id)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(body(STRANGER, "supervisor", 7))
            .post("/v1/delegations");
    assertEquals("422 rule-refused [LENT_TO_YOU]", Told.by(on));
  }

  @Test
  void whoStandsInFindsNothingFromWhichTheColleagueIsShutOut() {
    var theCase = CASEWORKER.opensACase();
    String id = lends(CASEWORKER, "supervisor", 7).path("id");
    Actor.of("rs-shelter-data-protection")
        .posts(
            theCase + "/exclusions",
            "{\"person\": %s, \"reason\": \"SUSPECTED\"}".formatted(name(SUPERVISOR)))
        .then()
        .statusCode(201);
    assertEquals("404 not-found", Told.by(circle(CASEWORKER, theCase, id)));
    assertEquals("200", Told.by(CASEWORKER.gets(theCase)));
  }

  @Test
  void bothSeeWhatWasLent() {
    String id = lends(CASEWORKER, "supervisor", 7).path("id");
    for (var one : new Actor[] {CASEWORKER, SUPERVISOR}) {
      one.gets("/v1/delegations").then().statusCode(200).body("delegations.id", hasItem(id));
    }
    STRANGER.gets("/v1/delegations").then().statusCode(200).body("delegations.size()", equalTo(0));
  }

  private static Response circle(Actor actor, String theCase, @Nullable String delegation) {
    var call = actor.calls().header("Purpose-Of-Use", "SUPERVISION");
    return (delegation == null ? call : call.header("Delegation", delegation))
        .get(theCase + "/circle");
  }

  private static Response lends(Actor colleague, String duty, int days) {
    return SUPERVISOR.posts("/v1/delegations", body(colleague, duty, days));
  }

  private static String body(Actor colleague, String duty, int days) {
    var until = Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    return """
    {"colleague": %s, "duties": ["%s"], "from": "2026-01-01T00:00:00Z", "until": "%s"}\
    """
        .formatted(name(colleague), duty, until);
  }

  private static String name(Actor actor) {
    var me = actor.gets("/v1/me");
    return "{\"issuer\": \"%s\", \"subject\": \"%s\"}"
        .formatted(me.path("human.issuer"), me.path("human.subject"));
  }
}
