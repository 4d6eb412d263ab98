package org.trm.identity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trm.actor.Told;

/** A token counts for as long as its realm stands by it, and for five seconds more. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingTest {

  private final FakeRealm realm = new FakeRealm(FakeRealms.STANDING);
  private final Hourglass hourglass;

  StandingTest(Hourglass hourglass) {
    this.hourglass = hourglass;
  }

  @BeforeAll
  void open() {
    realm.open();
  }

  @BeforeEach
  void beginAnew() {
    realm.introspection().beginAnew();
  }

  @AfterAll
  void close() {
    realm.close();
  }

  @Test
  void aRealmIsAskedOnceInFiveSecondsHoweverManyCallsThereAre() {
    var token = realm.token();
    for (int call = 0; call < 5; call++) {
      assertEquals(200, callingWith(token).statusCode());
    }
    assertEquals(1, realm.introspection().asked());
    hourglass.letPass(KnownTokens.KEPT);
    assertEquals(200, callingWith(token).statusCode());
    assertEquals(2, realm.introspection().asked());
  }

  @Test
  void whoeverWasShutOutIsRefusedFiveSecondsLater() {
    var token = realm.token();
    assertEquals(200, callingWith(token).statusCode());
    realm.introspection().endAllSessions();
    hourglass.letPass(KnownTokens.KEPT);
    assertEquals("401 unauthenticated", Told.by(callingWith(token)));
    assertEquals("401 unauthenticated", Told.by(callingWith(realm.token())));
  }

  @Test
  void theRefusedAreNotAskedAboutWithEveryCall() {
    realm.introspection().endAllSessions();
    var token = realm.token();
    for (int call = 0; call < 5; call++) {
      assertEquals(401, callingWith(token).statusCode());
    }
    assertEquals(1, realm.introspection().asked());
  }

  @Test
  void aWithdrawnDutyIsGoneFiveSecondsLater() {
    var token =
        realm.token(claims -> claims.setClaim("realm_access", roles("caseworker", "auditor")));
    assertEquals(List.of("caseworker", "auditor"), duties(token));
    realm.introspection().says(with("realm_access", roles("auditor")));
    hourglass.letPass(KnownTokens.KEPT);
    assertEquals(List.of("auditor"), duties(token));
  }

  @Test
  void aNewDutyNeedsANewToken() {
    realm.introspection().says(with("realm_access", roles("caseworker", "supervisor")));
    assertEquals(List.of("caseworker"), duties(realm.token()));
  }

  @Test
  void aRealmThatNamesNoDutiesLeavesNone() {
    realm.introspection().says(with("realm_access", Map.of()));
    assertEquals(List.of(), duties(realm.token()));
  }

  @Test
  void whoeverChangedTheOrganisationIsRefused() {
    realm.introspection().says(with("organisation", "xk-shelter"));
    assertEquals("401 unauthenticated", Told.by(callingWith(realm.token())));
  }

  private static UnaryOperator<Map<String, Object>> with(String claim, Object value) {
    return said -> {
      var other = new HashMap<>(said);
      other.put(claim, value);
      return other;
    };
  }

  private static Map<String, Object> roles(String... names) {
    return Map.of("roles", List.of(names));
  }

  private static List<String> duties(String token) {
    return callingWith(token).jsonPath().getList("duties");
  }

  private static Response callingWith(String token) {
    return given().auth().oauth2(token).get("/v1/me");
  }
}
