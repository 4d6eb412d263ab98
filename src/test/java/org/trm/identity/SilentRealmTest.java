package org.trm.identity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.token.RealmSilent.Reason.REALM_REFUSES_TO_SAY;
import static org.trm.token.RealmSilent.Reason.REALM_UNREACHABLE;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trm.Asvs;
import org.trm.actor.Stored;
import org.trm.shared.CountryCode;
import org.trm.token.Introspection;
import org.trm.token.Realm;
import org.trm.token.Standing;

/** While a realm cannot be asked its callers are believed by signature alone, and that is told. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilentRealmTest {

  private static final Duration A_PAUSE = Duration.ofSeconds(1);

  private final FakeRealm realm = new FakeRealm(FakeRealms.SILENT);
  private final Hourglass hourglass;
  private final RealmNews news;
  private final KnownTokens tokens;
  private final Introspection introspection;

  SilentRealmTest(
      Hourglass hourglass, RealmNews news, KnownTokens tokens, Introspection introspection) {
    this.hourglass = hourglass;
    this.news = news;
    this.tokens = tokens;
    this.introspection = introspection;
  }

  @BeforeEach
  void open() {
    realm.open();
    hourglass.letPass(A_PAUSE);
    calls(realm.token());
    news.forget();
  }

  @AfterEach
  void close() {
    realm.close();
  }

  @Test
  @Asvs("16.5.2")
  void itsCallersAreBelievedAndMarked() {
    realm.leave();
    var token = realm.token();
    calls(token);
    assertEquals(false, known(token).isConfirmed());
    realm.open();
    hourglass.letPass(A_PAUSE);
    calls(token);
    assertEquals(true, known(token).isConfirmed());
  }

  @Test
  void theGapIsOnRecordWhenItBeginsAndWhenItEnds() {
    var before = Stored.entries();
    realm.leave();
    calls(realm.token());
    calls(realm.token());
    assertEquals(before + 1, Stored.entries(), "that it began");
    realm.open();
    hourglass.letPass(A_PAUSE);
    calls(realm.token());
    calls(realm.token());
    assertEquals(before + 2, Stored.entries(), "that it ended");
    var began = news.silent().getFirst();
    var ended = news.again().getFirst();
    assertEquals(new CountryCode("XK"), began.country());
    assertEquals(REALM_UNREACHABLE, began.reason());
    assertEquals(began.gap(), ended.gap());
    assertEquals(began.began(), ended.began());
    assertEquals(2, ended.unconfirmed());
  }

  @Test
  void nobodyWaitsForASilentRealmMoreThanOnceASecond() {
    realm.introspection().says(_ -> Map.of("nonsense", true));
    calls(realm.token());
    var asked = realm.introspection().asked();
    calls(realm.token());
    calls(realm.token());
    assertEquals(asked, realm.introspection().asked());
    hourglass.letPass(A_PAUSE);
    calls(realm.token());
    assertEquals(asked + 1, realm.introspection().asked());
    realm.introspection().says(said -> said);
    hourglass.letPass(A_PAUSE);
    calls(realm.token());
  }

  @Test
  void aRealmThatDoesNotLetUsAskIsSilentToo() {
    var wrong = new Realm(realm.issuer(), new CountryCode("XK"), "trm-api", "another secret");
    assertEquals(new Standing.Unknown(), introspection.of(wrong, realm.token()));
    assertEquals(REALM_REFUSES_TO_SAY, news.silent().getFirst().reason());
  }

  private Known known(String token) {
    return tokens.find(KnownTokens.hash(token)).orElseThrow();
  }

  private static void calls(String token) {
    assertEquals(200, given().auth().oauth2(token).get("/v1/me").statusCode());
  }
}
