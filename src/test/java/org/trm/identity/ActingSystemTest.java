package org.trm.identity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trm.Asvs;
import org.trm.actor.Told;
import org.trm.local.Tokens;

/** A system acts for a human it was lent the token of, or for itself, and never passes for one. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActingSystemTest {

  private static final Object SYSTEM = Map.of("sub", "xk-desk-system");

  private final FakeRealm realm = new FakeRealm(FakeRealms.ACTING);
  private final KnownTokens tokens;

  ActingSystemTest(KnownTokens tokens) {
    this.tokens = tokens;
  }

  @BeforeAll
  void open() {
    realm.open();
  }

  @AfterAll
  void close() {
    realm.close();
  }

  @Test
  void theHumanIsTheSubjectAndTheSystemTheActor() {
    var token = Tokens.ofSystemFor("rs-desk-system", "rs-desk-caseworker", "cases");
    assertEquals("200", Told.by(callingWith(token)));
    var agent = agent(token);
    assertEquals("rs-desk-system", agent.system());
    assertEquals(Tokens.subjectOf("rs-desk-caseworker"), agent.human());
  }

  @Test
  @Asvs("8.3.3")
  void aSystemAloneCannotPassForAHuman() {
    var token = Tokens.ofSystem("rs-desk-system", "cases", "acting");
    assertEquals("401 unauthenticated", Told.by(callingWith(token)));
  }

  @Test
  void systemsOneAfterTheOtherAreAllNamed() {
    var chain = Map.of("sub", "xk-desk-system", "act", Map.of("sub", "xk-shelter-system"));
    var token = acting(chain, "cases");
    assertEquals("200", Told.by(callingWith(token)));
    assertEquals("xk-desk-system/xk-shelter-system", agent(token).system());
    assertEquals("7d1f9a35-90ce-44cf-9d1b-0e8b6f3f1b52", agent(token).human());
  }

  @Test
  @Asvs("10.3.2")
  void itMayDoForTheHumanWhatItsScopesSayToo() {
    assertEquals(List.of("caseworker"), duties(acting(SYSTEM, "cases")));
    assertEquals(List.of("focal-point"), duties(acting(SYSTEM, "handoffs")));
    assertEquals(List.of("caseworker", "focal-point"), duties(acting(SYSTEM, "cases handoffs")));
    assertEquals(List.of(), duties(acting(SYSTEM, "events")));
    assertEquals(List.of(), duties(acting(SYSTEM, "")));
  }

  @ParameterizedTest
  @MethodSource
  void anActorThatIsNotSaidProperlyIsRefused(Object actor) {
    assertEquals("401 unauthenticated", Told.by(callingWith(acting(actor, "cases"))));
  }

  static Stream<Object> anActorThatIsNotSaidProperlyIsRefused() {
    return Stream.of(
        "xk-desk-system",
        Map.of(),
        Map.of("sub", ""),
        Map.of("sub", 5),
        Map.of("sub", "x".repeat(256)),
        Map.of("sub", "a", "act", "b"),
        Map.of("sub", "a", "act", Map.of("sub", "b", "act", Map.of("sub", "c", "act", SYSTEM))));
  }

  private String acting(Object actor, String scope) {
    return realm.token(claims -> {
      claims.setClaim("act", actor);
      claims.setClaim("scope", scope);
      claims.setClaim("realm_access", Map.of("roles", List.of("caseworker", "focal-point")));
    });
  }

  private Agent agent(String token) {
    return tokens.find(KnownTokens.hash(token)).orElseThrow().agent();
  }

  private static List<String> duties(String token) {
    return callingWith(token).jsonPath().getList("duties");
  }

  private static Response callingWith(String token) {
    return given().auth().oauth2(token).get("/v1/me");
  }
}
