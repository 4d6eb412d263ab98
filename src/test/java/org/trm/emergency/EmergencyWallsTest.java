package org.trm.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.emergency.Opened.DESK;
import static org.trm.emergency.Opened.HOLDER;
import static org.trm.emergency.Opened.PROTECTOR;
import static org.trm.emergency.Opened.aCase;
import static org.trm.emergency.Opened.aChilds;
import static org.trm.emergency.Opened.by;
import static org.trm.emergency.Opened.opening;
import static org.trm.emergency.Opened.warnedOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** Who opens nothing, and to whom there is nothing to open. */
@QuarkusTest
class EmergencyWallsTest {

  private static final String NOWHERE = "/v1/cases/" + UUID.randomUUID();

  @BeforeEach
  void nobodyOpenedAnything() {
    Opened.nobodyOpenedAnything();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hr-shelter-caseworker                | 404 not-found
          hr-desk-focal-point                  | 404 not-found
          rs-desk-focal-point                  | 404 not-found
          si-desk-focal-point                  | 404 not-found
          si-child-protection-child-protection | 404 not-found
          rs-child-protection-caseworker       | 403 not-allowed [NOT_CHILD_PROTECTION]
          rs-shelter-caseworker                | 422 rule-refused [READABLE_ALREADY]
          rs-shelter-supervisor                | 422 rule-refused [READABLE_ALREADY]
          rs-shelter-data-protection           | 403 not-allowed
          rs-desk-auditor                      | 403 not-allowed
          rs-desk-coordinator                  | 403 not-allowed
          rs-desk-rapporteur                   | 403 not-allowed
          """)
  void whoHasNothingToDoWithTheCaseOpensNothing(String username, String told) {
    assertEquals(told, Told.by(opening(Actor.of(username), aChilds(), "LIFE_IN_DANGER")));
  }

  @Test
  void toAStrangerACaseThatIsThereIsLikeOneThatIsNot() {
    var stranger = Actor.of("hr-desk-focal-point");
    assertEquals(
        withoutId(opening(stranger, NOWHERE, "LIFE_IN_DANGER").asString()),
        withoutId(opening(stranger, warnedOf(), "LIFE_IN_DANGER").asString()));
  }

  @Test
  void childProtectionOpensNoAdultsCase() {
    var adults = aCase("ADULT_CONFIRMED");
    assertEquals("404 not-found", Told.by(opening(PROTECTOR, adults, "LIFE_IN_DANGER")));
  }

  @Test
  void whoSeizesAndProsecutesOpensNothing() {
    var theCase = warnedOf();
    for (var kind : List.of("POLICE", "PROSECUTION", "BORDER_MIGRATION", "COURT")) {
      kindOfTheDesk(kind);
      try {
        assertEquals("404 not-found", Told.by(opening(DESK, theCase, "LIFE_IN_DANGER")));
      } finally {
        kindOfTheDesk("COORDINATOR_OFFICE");
      }
    }
    assertEquals("201", Told.by(opening(DESK, theCase, "LIFE_IN_DANGER")));
  }

  @Test
  void aCountryThatIsTheDangerOpensNothing() {
    var theCase = warnedOf("HEALTH");
    var opened = by(DESK, theCase, "LIFE_IN_DANGER");
    var danger = "{\"kind\": \"PERSECUTION_BY_AUTHORITIES\", \"country\": \"SI\"}";
    HOLDER.posts(theCase + "/danger-flags", danger).then().statusCode(201);
    assertEquals("404 not-found", Told.by(opened.reads(DESK, "HEALTH")));
    assertEquals(
        "404 not-found",
        Told.by(opening(Actor.of("si-desk-caseworker"), theCase, "LIFE_IN_DANGER")));
  }

  @Test
  void itIsOpenToOneHumanAlone() {
    var opened = by(DESK, warnedOf("HEALTH"), "LIFE_IN_DANGER");
    var colleague = Actor.of("si-desk-caseworker").reading("EMERGENCY");
    assertEquals("404 not-found", Told.by(opened.reads(colleague, "HEALTH")));
    assertEquals("404 not-found", Told.by(colleague.gets(opened.path())));
    assertEquals("404 not-found", Told.by(opened.reads(PROTECTOR, "HEALTH")));
  }

  @Test
  void noOtherPurposeReadsUnderItAndItsPurposeReadsNothingElse() {
    var theCase = warnedOf("HEALTH");
    var opened = by(DESK, theCase, "LIFE_IN_DANGER");
    var usual = DESK.reading("HANDOFF");
    assertEquals("403 purpose-not-allowed", Told.by(opened.reads(usual, "HEALTH")));
    var worker = HOLDER.reading("EMERGENCY");
    assertEquals("403 purpose-not-allowed", Told.by(worker.gets(theCase + "/sections/HEALTH")));
    assertEquals(
        "400 purpose-of-use-missing",
        Told.by(DESK.calls().get(opened.path() + "/sections/HEALTH")));
  }

  @Test
  void nobodyOpensMoreThanThreeADay() {
    for (int i = 0; i < EmergencyRules.MOST; i++) {
      assertEquals("201", Told.by(opening(PROTECTOR, aChilds(), "LIFE_IN_DANGER")));
    }
    assertEquals(
        "422 rule-refused [TOO_MANY_EMERGENCIES]",
        Told.by(opening(PROTECTOR, aChilds(), "LIFE_IN_DANGER")));
  }

  @Test
  void nobodyOpensTheSameCaseTwice() {
    var theCase = aChilds();
    by(PROTECTOR, theCase, "LIFE_IN_DANGER");
    assertEquals(
        "422 rule-refused [EMERGENCY_OPEN]",
        Told.by(opening(PROTECTOR, theCase, "MEDICAL_EMERGENCY")));
  }

  @Test
  void nobodyButTheHolderSaysWhetherItWasOne() {
    var opened = by(DESK, warnedOf(), "LIFE_IN_DANGER");
    assertEquals(
        "403 not-allowed [ANSWER_OF_ANOTHER]",
        Told.by(opened.moves(Actor.of("si-desk-supervisor"), "confirm")));
    assertEquals("404 not-found", Told.by(opened.moves(Actor.of("rs-desk-supervisor"), "confirm")));
    assertEquals("403 not-allowed", Told.by(opened.moves(HOLDER, "confirm")));
    var note = opened.path() + "/note";
    assertEquals("404 not-found", Told.by(Actor.of("si-desk-supervisor").gets(note)));
    assertEquals("403 not-allowed", Told.by(Opened.AUDITOR.gets(note)));
  }

  @Test
  void withoutATokenNothingIsOpenedOrRead() {
    var opened = by(DESK, warnedOf(), "LIFE_IN_DANGER");
    var call = RestAssured.given().contentType("application/json");
    assertEquals(
        "401 unauthenticated", Told.by(call.body("{}").post(opened.theCase() + "/emergencies")));
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(opened.path())));
    assertEquals(
        "401 unauthenticated", Told.by(RestAssured.get(opened.path() + "/sections/HEALTH")));
  }

  @Test
  void theDatabaseOpensNothingEither() {
    var theCase = aChilds().substring("/v1/cases/".length());
    var row =
        ("insert into emergency (id, case_id, holder, holder_country, organisation, country, human,"
                + " relation, reason, opens, opened_at, ends_at, confirm_by) values"
                + " (gen_random_uuid(), '%s', 'rs-shelter', 'RS', 'si-desk', 'SI', 'SI/me', 'PARTY',"
                + " 'LIFE_IN_DANGER', '{HEALTH}', '2026-01-01', '2026-01-01 00:30', '2026-01-02')")
            .formatted(theCase);
    assertEquals("42501", Stored.refusal(row, "SI", "si-desk"));
    assertEquals(0, Stored.visible("emergency_relation('" + theCase + "')", "SI", "si-desk"));
  }

  private static void kindOfTheDesk(String kind) {
    Opened.change("update organisation set kind = '" + kind + "' where id = 'si-desk'");
  }

  private static String withoutId(String problem) {
    return problem.replaceAll("urn:uuid:[0-9a-f-]{36}", "");
  }
}
