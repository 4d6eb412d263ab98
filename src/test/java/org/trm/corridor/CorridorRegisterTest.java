package org.trm.corridor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** Who answers for a corridor is on record, and every country may read it. */
@QuarkusTest
class CorridorRegisterTest {

  private static final Actor LAWYER = Actor.of("bg-desk-data-protection");

  @ParameterizedTest
  @CsvSource({"SI,HR,EU_LAW,true", "SI,RS,EU_LAW,false", "RS,SI,NATIONAL_LAW,false"})
  void theLawFollowsTheSender(String from, String to, String law, boolean free) {
    corridor(LAWYER, from, to)
        .then()
        .statusCode(200)
        .body("law", equalTo(law))
        .body("freeMovement", equalTo(free))
        .body("adequate", equalTo(false))
        .body("synthetic", equalTo(true))
        .body("entry.controllers", hasSize(2));
  }

  @Test
  void whatIsKnownOfNationalLawWaitsForItsCountry() {
    corridor(LAWYER, "RS", "SI").then().body("laws.verified", contains(false));
    corridor(LAWYER, "SI", "RS").then().body("laws", empty());
  }

  @Test
  void aCountryRecordsItsOwnAndTheLatestCounts() {
    var version = corridor(LAWYER, "BG", "MK").header("ETag");
    var recorded = records(LAWYER, "BG", "MK", version, entry("bg-desk", "mk-desk"));
    recorded
        .then()
        .statusCode(200)
        .body("synthetic", equalTo(false))
        .body("entry.assessment.reviewBy", equalTo("2027-05-01"));
    assertEquals(recorded.asString(), corridor(LAWYER, "BG", "MK").asString());
    var again = records(LAWYER, "BG", "MK", version, entry("bg-desk", "mk-desk"));
    assertEquals("412 stale-version", Told.by(again));
  }

  @Test
  void bothCountriesAnswer() {
    var version = corridor(LAWYER, "BG", "AL").header("ETag");
    for (var other : List.of("bg-shelter", "al-nobody")) {
      assertEquals(
          "422 rule-refused [CONTROLLERS_ON_ONE_SIDE]",
          Told.by(records(LAWYER, "BG", "AL", version, entry("bg-desk", other))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bg-shelter-data-protection", "ro-desk-coordinator", "bg-desk-focal-point"})
  void othersRecordNothing(String username) {
    var answer = records(Actor.of(username), "BG", "MD", "\"1\"", entry("bg-desk", "md-desk"));
    assertEquals("403 not-allowed", Told.by(answer));
  }

  @ParameterizedTest
  @CsvSource({"BG,BG", "BG,ZZ", "BG,XN", "XN,BG"})
  void thereAreCorridorsBetweenTwoCountriesOnly(String from, String to) {
    assertEquals("404 not-found", Told.by(corridor(LAWYER, from, to)));
  }

  @Test
  void howOftenAnExceptionWasUsedIsForTheSenderToKnow() {
    corridor(LAWYER, "BG", "RS").then().body("derogations", not(nullValue()));
    corridor(LAWYER, "SI", "RS").then().body("derogations", nullValue());
    assertEquals("42501", Stored.refusal(derogation(), "RO", "ro-desk"));
    assertEquals("42501", Stored.refusal(derogation(), "BG", "bg-desk")); // of no handoff
  }

  @Test
  void aListIsOfOnesOwnCountryUnlessAnotherIsNamed() {
    LAWYER.gets("/v1/corridors").then().body("from.unique()", contains("BG"));
    LAWYER.gets("/v1/corridors?from=ME").then().body("from.unique()", contains("ME"));
    LAWYER.gets("/v1/corridors?from=ZZ").then().statusCode(200).body("", empty());
  }

  @Test
  void nothingRecordedCanBeChanged() {
    for (var table : List.of("corridor_register", "corridor_derogation")) {
      assertEquals("42501", Stored.refusal("delete from " + table, "BG", "bg-desk"));
      assertEquals(
          "42501", Stored.refusal("update " + table + " set from_country = 'RS'", "BG", "bg-desk"));
    }
  }

  private static Response corridor(Actor actor, String from, String to) {
    return actor.gets("/v1/corridors/" + from + "/" + to);
  }

  private static Response records(
      Actor actor, String from, String to, String version, String entry) {
    return actor
        .calls()
        .header("If-Match", version)
        .body(entry)
        .put("/v1/corridors/" + from + "/" + to);
  }

  private static String entry(String here, String there) {
    return """
    {"controllers": ["%s", "%s"], "processors": ["BG-EIK-131129282"],
     "host": {"country": "BG", "register": "BG-EIK-131129282"},
     "assessment": {"reference": "BG-CPDP-2026-14", "assessedOn": "2026-05-01",
       "reviewBy": "2027-05-01"}}\
    """
        .formatted(here, there);
  }

  private static String derogation() {
    return """
    insert into corridor_derogation (handoff, from_country, to_country, organisation, ground,
      public_powers, used_at)
    values (gen_random_uuid(), 'BG', 'RS', 'bg-shelter', 'A49-1-a', false, '2026-03-01T10:00:00Z')\
    """;
  }
}
