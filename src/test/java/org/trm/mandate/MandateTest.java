package org.trm.mandate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;

/** A guardian or a lawyer reads one case, between two dates, and nothing else. */
@QuarkusTest
class MandateTest {

  private static final Actor SHELTER = Actor.of("rs-shelter-caseworker");
  private static final Actor LAWYER_OF_SHELTER =
      Actor.of("rs-shelter-data-protection").reading("RIGHTS");
  private static final Actor GUARDIAN =
      Actor.of("rs-child-protection-caseworker").reading("RIGHTS");
  private static final String UNTIL = "2027-06-30T00:00:00Z";

  private String theCase;

  @BeforeEach
  void aChildsCaseIsOpen() throws Exception {
    var child = Actor.NEW_CASE.replace("ADULT_CONFIRMED", "CHILD_CONFIRMED");
    theCase = SHELTER.posts("/v1/cases", child).then().statusCode(201).extract().header("Location");
    for (var category : List.of("NEEDS", "HEALTH")) {
      var content = Files.readString(Path.of("src/demo/sections", category + ".json"));
      SHELTER
          .calls()
          .header("If-Match", "\"0\"")
          .body(content)
          .put(theCase + "/sections/" + category)
          .then()
          .statusCode(200);
    }
  }

  @Test
  void whoHasAMandateReadsWhatItNamesAndNothingElse() {
    var mine = granted("GUARDIAN");
    GUARDIAN.gets("/v1/mandates").then().statusCode(200).body("mandates.id", hasItem(id(mine)));
    GUARDIAN
        .gets(mine + "/case")
        .then()
        .statusCode(200)
        .body("sections.category", contains("NEEDS"));
    GUARDIAN
        .gets(mine + "/sections/NEEDS")
        .then()
        .statusCode(200)
        .body("category", equalTo("NEEDS"));
    assertEquals("403 not-allowed [CATEGORY_NOT_IN_MANDATE]", told(mine + "/sections/HEALTH"));
    assertEquals(
        "403 purpose-not-allowed",
        Told.by(GUARDIAN.reading("CASEWORK").gets(mine + "/sections/NEEDS")));
    GUARDIAN
        .gets(mine + "/recipients")
        .then()
        .statusCode(200)
        .body("recipients.organisation", contains("rs-shelter"));
    assertEquals(
        "404 not-found", Told.by(GUARDIAN.reading("CASEWORK").gets(theCase + "/sections/NEEDS")));
    assertEquals("404 not-found", Told.by(SHELTER.gets(mine + "/case")), "it is nobody else's");
  }

  @Test
  void whoHasNoneFindsNothing() {
    var somebodys = granted("GUARDIAN");
    var stranger = Actor.of("hr-shelter-caseworker").reading("RIGHTS");
    for (var what : List.of("/case", "/sections/NEEDS", "/recipients")) {
      assertEquals("404 not-found", Told.by(stranger.gets(somebodys + what)), what);
      assertEquals(
          "404 not-found", Told.by(GUARDIAN.gets("/v1/mandates/" + UUID.randomUUID() + what)));
    }
    assertEquals(
        "401 unauthenticated", Told.by(io.restassured.RestAssured.get(somebodys + "/case")));
    assertEquals(
        "403 not-allowed", Told.by(SHELTER.posts(theCase + "/mandates", body("GUARDIAN"))));
    assertEquals(
        "404 not-found",
        Told.by(Actor.of("hr-shelter-supervisor").posts(theCase + "/mandates", body("LAWYER"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update mandate set valid_from = '2025-01-01', valid_until = '2026-01-01' where id = '%s'",
        "update mandate set valid_from = '2027-01-01' where id = '%s'",
        "update cases set holder = 'rs-desk' where id = (select case_id from mandate where id = '%s')",
        "update casefile set age_status = 'ADULT_CONFIRMED' where case_id = (select case_id from mandate where id = '%s')"
      })
  void itEndsByItself(String passing) {
    var mine = granted("GUARDIAN");
    assertEquals("200", told(mine + "/sections/NEEDS"));
    Past.change(passing.formatted(id(mine)));
    assertEquals("404 not-found", told(mine + "/sections/NEEDS"));
    assertEquals("404 not-found", told(mine + "/case"));
  }

  @Test
  void itEndsAtOnceWhenItIsEnded() {
    var recorded = LAWYER_OF_SHELTER.posts(theCase + "/mandates", body("LAWYER"));
    var mine = "/v1/mandates/" + recorded.path("id");
    assertEquals("200", told(mine + "/case"));
    var ended =
        LAWYER_OF_SHELTER.posts(
            recorded.header("Location") + "/end",
            "{\"reason\": \"WISH_OF_PERSON\"}",
            Version.of(recorded));
    ended.then().statusCode(200).body("ended", equalTo("WISH_OF_PERSON"));
    assertEquals("404 not-found", told(mine + "/case"));
    assertEquals(
        "422 rule-refused [MANDATE_ENDED]",
        Told.by(
            LAWYER_OF_SHELTER.posts(
                recorded.header("Location") + "/end",
                "{\"reason\": \"WISH_OF_PERSON\"}",
                Version.of(ended))));
  }

  @Test
  void whoIsShutOutReadsNothingByAMandateEither() {
    var mine = granted("GUARDIAN");
    LAWYER_OF_SHELTER
        .posts(
            theCase + "/exclusions",
            "{\"person\": %s, \"reason\": \"SUSPECTED\"}".formatted(name()))
        .then()
        .statusCode(201);
    assertEquals("404 not-found", told(mine + "/case"));
    assertFalse(GUARDIAN.gets("/v1/mandates").asString().contains(id(mine)));
  }

  @Test
  void aGuardianAgreesAndTakesBackAndALawyerDoesNot() throws Exception {
    var said =
        Files.readString(Path.of("src/demo/consent.json"))
            .replace("\"PERSON\"", "\"GUARDIAN\"")
            .replace("\"FULL\"", "\"CHILD\", \"assent\": \"ASSENTED\"");
    var back = "{\"saidBy\": \"GUARDIAN\", \"method\": \"WRITTEN\"}";
    var mine = granted("GUARDIAN");
    GUARDIAN.posts(mine + "/consents", said).then().statusCode(201);
    SHELTER
        .gets(theCase + "/consents")
        .then()
        .body("consents.session.givenBy", contains("GUARDIAN"));
    GUARDIAN.posts(mine + "/withdrawals", back).then().statusCode(201);
    assertEquals(
        "422 rule-refused [NOT_AS_GUARDIAN]",
        Told.by(GUARDIAN.posts(mine + "/withdrawals", back.replace("GUARDIAN", "PERSON"))));
    var lawyers = granted("LAWYER");
    assertEquals(
        "403 not-allowed [GUARDIANS_ONLY]", Told.by(GUARDIAN.posts(lawyers + "/consents", said)));
  }

  @Test
  void anAdultHasNoGuardianAndNobodyAMandateForEver() {
    var adult = SHELTER.opensACase();
    assertEquals(
        "422 rule-refused [GUARDIAN_OF_ADULT]",
        Told.by(LAWYER_OF_SHELTER.posts(adult + "/mandates", body("GUARDIAN"))));
    var tooLong = body("LAWYER").replace(UNTIL, "2099-01-01T00:00:00Z");
    assertEquals(
        "422 rule-refused [MANDATE_ENDS_TOO_LATE]",
        Told.by(LAWYER_OF_SHELTER.posts(adult + "/mandates", tooLong)));
  }

  @Test
  void theDatabaseItselfShowsOneCaseInSuchAScope() {
    SHELTER.opensACase();
    var id = theCase.substring(theCase.lastIndexOf('/') + 1);
    for (var table : List.of("cases", "casefile", "section", "task")) {
      assertTrue(Past.casesSeen(table, id).stream().allMatch(id::equals), table);
    }
    assertEquals(List.of(id), Past.casesSeen("casefile", id));
  }

  /** The path under which whoever has it uses it. */
  private String granted(String kind) {
    var recorded = LAWYER_OF_SHELTER.posts(theCase + "/mandates", body(kind));
    recorded.then().statusCode(201).body("kind", equalTo(kind));
    return "/v1/mandates/" + recorded.path("id");
  }

  private static String body(String kind) {
    return """
    {"kind": "%s", "person": %s, "order": "560-01-123/2026", "categories": ["NEEDS"],
     "from": "2026-01-01T00:00:00Z", "until": "%s"}\
    """
        .formatted(kind, name(), UNTIL);
  }

  private static String name() {
    Response me = GUARDIAN.gets("/v1/me");
    return "{\"issuer\": \"%s\", \"subject\": \"%s\"}"
        .formatted(me.path("human.issuer"), me.path("human.subject"));
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String told(String path) {
    return Told.by(GUARDIAN.gets(path));
  }
}
