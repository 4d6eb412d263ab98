package org.trm.identity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;

/** Realms come, go and change their keys; the service goes on and blames no caller for it. */
@QuarkusTest
class KeysOfRealmsTest {

  private final Hourglass hourglass;

  KeysOfRealmsTest(Hourglass hourglass) {
    this.hourglass = hourglass;
  }

  @Test
  void aRealmThatWasNeverReachedIsNotTheCallersFault() {
    try (var realm = new FakeRealm(FakeRealms.ABSENT)) {
      var answer = callingWith(realm.token());
      assertEquals(503, answer.statusCode());
      assertEquals("2", answer.header("Retry-After"));
      assertFalse(answer.headers().hasHeaderWithName("WWW-Authenticate"));
      assertEquals(
          Map.of(
              "type",
              "/problems/unavailable",
              "title",
              "The service cannot answer now; ask again as Retry-After says",
              "status",
              503,
              "instance",
              "urn:uuid:" + answer.header("X-Request-Id")),
          answer.jsonPath().getMap(""));
    }
  }

  @Test
  @Asvs("16.5.2")
  void aRealmMayComeAfterTheServiceAndLeaveBeforeIt() {
    try (var realm = new FakeRealm(FakeRealms.LATE)) {
      assertEquals(503, callingWith(realm.token()).statusCode(), "not there yet");
      realm.open();
      assertEquals(200, callingWith(realm.token()).statusCode(), "there");
      realm.leave();
      assertEquals(200, callingWith(realm.token()).statusCode(), "gone, its keys are known");
    }
  }

  @Test
  @Asvs("9.1.3")
  void aNewKeyIsTakenAtOnceAndTheOldOneForgotten() {
    try (var realm = new FakeRealm(FakeRealms.CHANGING).open()) {
      var before = realm.token();
      assertEquals(200, callingWith(before).statusCode());
      realm.changeItsKey();
      hourglass.letPass(KnownTokens.KEPT);
      assertEquals(200, callingWith(realm.token()).statusCode());
      assertEquals(401, callingWith(before).statusCode());
    }
  }

  private static Response callingWith(String token) {
    return given().auth().oauth2(token).get("/v1/me");
  }
}
