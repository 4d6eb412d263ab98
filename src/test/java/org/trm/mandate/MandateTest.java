package org.trm.mandate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trm.mandate.Wards.GUARDIAN;
import static org.trm.mandate.Wards.LAWYER_OF_SHELTER;
import static org.trm.mandate.Wards.SHELTER;
import static org.trm.mandate.Wards.SUPERVISOR;
import static org.trm.mandate.Wards.body;
import static org.trm.mandate.Wards.name;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;

/** A guardian or a lawyer reads one case, between two dates, and nothing else. */
@QuarkusTest
class MandateTest {

  private String theCase;

  @BeforeEach
  void aChildsCaseIsOpen() {
    theCase = Wards.aChildsCase();
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
    assertEquals("404 not-found", told(mine + "/sections/HEALTH"));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update mandate set valid_from = '2025-01-01', valid_until = '2026-01-01' where id = '%s'",
        "update mandate set valid_from = '2027-01-01' where id = '%s'",
        "update cases set holder = 'rs-desk' where id = (select case_id from mandate where id = '%s')",
        "update casefile set age_status = 'ADULT_CONFIRMED', once_child = false where case_id = (select case_id from mandate where id = '%s')"
      })
  void itEndsByItself(String passing) {
    var mine = granted("GUARDIAN");
    assertEquals("200", told(mine + "/sections/NEEDS"));
    Past.change(passing.formatted(id(mine)));
    assertEquals("404 not-found", told(mine + "/sections/NEEDS"));
    assertEquals("404 not-found", told(mine + "/case"));
  }

  @Test
  @Asvs("2.3.5")
  void oneOfTwoPeopleOpensNothing() {
    var recorded = LAWYER_OF_SHELTER.posts(theCase + "/mandates", body("LAWYER"));
    recorded.then().statusCode(201).body("state", equalTo("PROPOSED"));
    var mine = "/v1/mandates/" + recorded.path("id");
    assertEquals("404 not-found", told(mine + "/case"));
    assertEquals(
        "422 rule-refused [SAME_PERSON]",
        Told.by(Wards.decides(LAWYER_OF_SHELTER, recorded, "approve")));
    Wards.decides(SUPERVISOR, recorded, "decline").then().statusCode(200);
    assertEquals("404 not-found", told(mine + "/case"));
    LAWYER_OF_SHELTER.gets(recorded.header("Location")).then().body("state", equalTo("DECLINED"));
  }

  @Test
  void itEndsAtOnceWhenItIsEnded() {
    var recorded = LAWYER_OF_SHELTER.posts(theCase + "/mandates", body("LAWYER"));
    var mine = "/v1/mandates/" + recorded.path("id");
    Wards.decides(SUPERVISOR, recorded, "approve").then().statusCode(200);
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
  void aGuardianAgreesAndTakesBackAndALawyerDoesNot() {
    var said =
        Wards.file("consent.json")
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

  private String granted(String kind) {
    return Wards.granted(theCase, kind);
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String told(String path) {
    return Told.by(GUARDIAN.gets(path));
  }
}
