package org.trm.deadline;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.identity.Scope;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** A desk's coordinator says who answers when; nobody else does. */
@QuarkusTest
class RosterHttpTest {

  private static final Instant SATURDAY_AT_THREE = Instant.parse("2026-11-21T02:00:00Z");

  @Inject Rosters rosters;

  @Test
  void theRosterNamesWhoIsToldAtNight() {
    var first = sets("me-desk", "\"0\"", "me-desk");
    first.then().statusCode(200).body("version", equalTo(1));
    assertEquals(OnCall.As.ON_DUTY, onCall("ME").as());
    var next = sets("me-desk", first.header("ETag"), "me-child-protection");
    next.then().statusCode(200).header("ETag", "\"2\"");
    assertEquals(new OrganisationId("me-child-protection"), onCall("ME").organisation());
    Actor.of("me-desk-focal-point")
        .gets("/v1/rosters/me-desk")
        .then()
        .statusCode(200)
        .body("shifts[0].onDuty", equalTo("me-child-protection"));
  }

  @Test
  void whereNobodyIsOnDutyTheDeputyIsTold() {
    assertEquals(OnCall.As.DEPUTY, onCall("HR").as());
    assertEquals(new OrganisationId("hr-child-protection"), onCall("HR").organisation());
  }

  @Test
  void theSecondOfTwoWhoSetItIsTooLate() {
    sets("mk-desk", "\"0\"", "mk-desk").then().statusCode(200);
    sets("mk-desk", "\"0\"", "mk-desk").then().statusCode(412);
  }

  @Test
  void aStrangerIsNotPutOnDuty() {
    sets("ba-desk", "\"0\"", "ba-shelter")
        .then()
        .statusCode(422)
        .body("refusals[0].reason", equalTo("STRANGER_ON_DUTY"));
  }

  @ParameterizedTest
  @CsvSource({
    "rs-desk-coordinator, /v1/rosters/si-desk, 404",
    "rs-desk-coordinator, /v1/rosters/rs-nobody, 404",
    "rs-desk-coordinator, /v1/rosters/rs-desk, 200",
    "rs-shelter-caseworker, /v1/rosters/rs-desk, 403",
    "rs-shelter-caseworker, /v1/countries/SI/on-call, 200",
    "rs-shelter-caseworker, /v1/countries/ZZ/on-call, 404",
    "rs-desk-auditor, /v1/countries/SI/on-call, 403"
  })
  void whoMayReadIt(String who, String path, int status) {
    Actor.of(who).gets(path).then().statusCode(status);
  }

  @Test
  void onlyItsOwnCoordinatorSetsIt() {
    var body = roster("rs-desk");
    var coordinator = Actor.of("rs-desk-coordinator");
    coordinator
        .calls()
        .header("If-Match", "\"0\"")
        .body(body)
        .put("/v1/rosters/si-desk")
        .then()
        .statusCode(404);
    coordinator
        .calls()
        .header("If-Match", "\"0\"")
        .body(body)
        .put("/v1/rosters/rs-shelter")
        .then()
        .statusCode(403);
    coordinator.calls().body(body).put("/v1/rosters/rs-desk").then().statusCode(428);
    Actor.of("rs-desk-focal-point")
        .calls()
        .header("If-Match", "\"0\"")
        .body(body)
        .put("/v1/rosters/rs-desk")
        .then()
        .statusCode(403);
  }

  private OnCall onCall(String country) {
    var code = new CountryCode(country);
    var found = new OnCall[1];
    Scope.of(code, new OrganisationId(code.lower() + "-desk"))
        .run(() ->
            found[0] =
                QuarkusTransaction.requiringNew()
                    .call(() -> rosters.onCall(code, SATURDAY_AT_THREE).orElseThrow()));
    return found[0];
  }

  private static Response sets(String desk, String tag, String onDuty) {
    return Actor.of(desk + "-coordinator")
        .calls()
        .header("If-Match", tag)
        .body(roster(onDuty))
        .put("/v1/rosters/" + desk);
  }

  private static String roster(String onDuty) {
    return """
    {"shifts": [{"onDuty": "%s", "weekday": "SATURDAY", "opens": "00:00:00",
      "closes": "08:00:00", "since": "2026-01-01", "until": "2027-12-31"}]}\
    """
        .formatted(onDuty);
  }
}
