package org.trm.identity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.SecurityLog;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** A realm whose token names another country's organisation speaks for nobody. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignOrganisationTest {

  private final FakeRealm realm = new FakeRealm(FakeRealms.FOREIGN);

  @BeforeAll
  void open() {
    realm.open();
  }

  @AfterAll
  void close() {
    realm.close();
  }

  @ParameterizedTest
  @MethodSource
  void itReadsAndDoesNothing(String organisation) {
    var entries = Stored.entries();
    var cases = Stored.rows("casefile").size();
    for (var answer : calls(realm.token(claims -> claims.setClaim("organisation", organisation)))) {
      assertEquals("401 unauthenticated", Told.by(answer));
    }
    assertEquals(entries, Stored.entries(), "nobody called, so no country's journal has it");
    assertEquals(cases, Stored.rows("casefile").size());
  }

  static Stream<String> itReadsAndDoesNothing() {
    return Stream.of("rs-shelter", "si-desk", "xn-secretariat", "network-secretariat", "x", "xk");
  }

  @Test
  @Asvs("16.2.5")
  void theSecurityLogHasTheRealmAndTheRequestAndNothingElse() {
    var token = realm.token(claims -> claims.setClaim("organisation", "rs-shelter"));
    var answers = new ConcurrentLinkedQueue<Response>();
    var lines = SecurityLog.during(() -> answers.add(withToken(token).get("/v1/me")));
    var request = answers.element().header("X-Request-Id");
    assertEquals(
        List.of(
            "foreign organisation issuer=" + realm.issuer() + " request=" + request,
            "refused status=401 request=" + request),
        lines);
  }

  private static List<Response> calls(String token) {
    return List.of(
        withToken(token).get("/v1/me"),
        withToken(token).get("/v1/handoffs"),
        withToken(token).body("{}").post("/v1/cases/search"),
        withToken(token)
            .header("Idempotency-Key", UUID.randomUUID())
            .body(Actor.NEW_CASE)
            .post("/v1/cases"));
  }

  private static RequestSpecification withToken(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
