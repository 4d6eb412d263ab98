package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Told;
import org.trm.transition.Transition;

/** To whoever is no party, a handoff that exists is like one that does not. */
@QuarkusTest
@Asvs({"8.2.2", "8.4.1"})
class StrangersTest {

  private static final String NOWHERE = "/v1/handoffs/" + UUID.randomUUID();

  private Journey journey;
  private String stored;

  @BeforeEach
  void aPersonIsOnTheWay() {
    journey = Journey.drafted().to(Stage.IN_TRANSFER);
    stored = journey.stored();
  }

  @AfterEach
  void nothingChanged() {
    assertEquals(stored, journey.stored());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hr-shelter-caseworker",
        "hr-desk-focal-point",
        "rs-child-protection-caseworker",
        "si-child-protection-caseworker"
      })
  void readingTellsThemNothing(String username) {
    var stranger = Actor.of(username).reading("HANDOFF");
    for (var what : Set.of("", "/packet", "/timeline", "/bases")) {
      assertNothingThere(stranger.gets(journey.path() + what), stranger.gets(NOWHERE + what));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hr-shelter-caseworker", "hr-desk-focal-point", "rs-child-protection-caseworker"})
  void movingDoesNothingForThem(String username) {
    var stranger = Actor.of(username);
    for (var transition : Transition.values()) {
      var verb = "/" + transition.verb();
      var said = Words.with(transition, journey);
      assertNothingThere(
          stranger.posts(journey.path() + verb, said, journey.version()),
          stranger.posts(NOWHERE + verb, said, journey.version()));
    }
    assertNothingThere(
        stranger.posts(journey.path() + "/preflight", ""),
        stranger.posts(NOWHERE + "/preflight", ""));
  }

  @Test
  void theyChangeNeitherPacketNorBases() {
    var tag = journey.version().tag();
    var worker = Actor.of("hr-shelter-caseworker");
    var redraft = Words.redrafting("NEEDS");
    assertNothingThere(
        put(worker, journey.path(), tag, redraft), put(worker, NOWHERE, tag, redraft));
    var lawyer = Actor.of("hr-shelter-data-protection");
    var bases = file("bases.json");
    assertNothingThere(
        put(lawyer, journey.path() + "/bases", "\"1\"", bases),
        put(lawyer, NOWHERE + "/bases", "\"1\"", bases));
  }

  @Test
  void theyDoNotFindItInTheirLists() {
    for (var box : Set.of("in", "out")) {
      var list = Actor.of("hr-desk-focal-point").gets("/v1/handoffs?limit=200&box=" + box);
      assertEquals(200, list.statusCode());
      assertEquals(false, list.asString().contains(journey.id().toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rs-desk-auditor", "si-desk-coordinator", "rs-desk-rapporteur"})
  void otherDutiesAreToldSo(String username) {
    var other = Actor.of(username);
    assertEquals("403 not-allowed", Told.by(other.gets(journey.path())));
    assertEquals("403 not-allowed", Told.by(other.gets(journey.path() + "/timeline")));
    var hold = other.posts(journey.path() + "/hold", "{}", journey.version());
    assertEquals("403 not-allowed", Told.by(hold));
  }

  @Test
  void aColleagueOfTheDeskDoesNotSpeakForIt() {
    var colleague = Actor.of("rs-desk-caseworker");
    var hold = colleague.posts(journey.path() + "/hold", "{}", journey.version());
    assertEquals("403 not-allowed [WRONG_PARTY]", Told.by(hold));
    assertEquals("403 not-allowed", Told.by(colleague.gets(journey.path() + "/packet")));
  }

  @Test
  void withoutATokenNothingIsDone() {
    assertEquals("401 unauthenticated", Told.by(RestAssured.get(journey.path())));
    var hold =
        RestAssured.given()
            .header("If-Match", Version.of(journey.read()).tag())
            .contentType("application/json")
            .body("{}")
            .post(journey.path() + "/hold");
    assertEquals("401 unauthenticated", Told.by(hold));
  }

  /** The same answer, but for the request's own id. */
  private static void assertNothingThere(Response there, Response nowhere) {
    assertEquals("404 not-found", Told.by(there));
    assertEquals(withoutId(nowhere), withoutId(there));
  }

  private static String withoutId(Response problem) {
    return problem.asString().replaceAll("urn:uuid:[0-9a-f-]{36}", "");
  }
}
