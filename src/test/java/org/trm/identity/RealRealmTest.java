package org.trm.identity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.actor.Told;
import org.trm.local.RealmAdmin;
import org.trm.local.Tokens;

/** What a country's administrator does in the real Keycloak is felt here within five seconds. */
@QuarkusTest
class RealRealmTest {

  private final RealmAdmin hired = new RealmAdmin("me-shelter", "caseworker", "supervisor");
  private final Hourglass hourglass;

  RealRealmTest(Hourglass hourglass) {
    this.hourglass = hourglass;
  }

  @AfterEach
  void dismiss() {
    hired.close();
  }

  @Test
  @Asvs("7.4.2")
  void whoeverIsDisabledIsRefused() {
    assertEquals("401 unauthenticated", Told.by(after(RealmAdmin::disable)));
  }

  @Test
  @Asvs({"7.4.1", "7.4.5"})
  void whoeverIsLoggedOutIsRefused() {
    assertEquals("401 unauthenticated", Told.by(after(RealmAdmin::logOut)));
  }

  @Test
  @Asvs("8.3.2")
  void aWithdrawnDutyIsGone() {
    var answer = after(admin -> admin.withdraw("supervisor"));
    assertEquals(List.of("caseworker"), answer.jsonPath().getList("duties"));
  }

  private Response after(Consumer<RealmAdmin> change) {
    var token = Tokens.of(hired.username());
    assertEquals(
        List.of("caseworker", "supervisor"), callingWith(token).jsonPath().getList("duties"));
    change.accept(hired);
    hourglass.letPass(KnownTokens.KEPT);
    return callingWith(token);
  }

  private static Response callingWith(String token) {
    return given().auth().oauth2(token).get("/v1/me");
  }
}
