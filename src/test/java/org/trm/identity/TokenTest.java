package org.trm.identity;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trm.Asvs;
import org.trm.actor.SecurityLog;
import org.trm.local.Tokens;

/** Only a token that a configured realm has given for this service says who is calling. */
@QuarkusTest
@QuarkusTestResource(FakeRealms.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {

  private final FakeRealm realm = new FakeRealm(FakeRealms.STEADY);
  private final FakeRealm stranger = new FakeRealm(FakeRealms.ABSENT);

  @BeforeAll
  void open() {
    realm.open();
  }

  @AfterAll
  void close() {
    realm.close();
  }

  @Test
  void aTokenOfAConfiguredRealmIsTaken() {
    calling("Bearer " + realm.token())
        .then()
        .statusCode(200)
        .body("country", equalTo("XK"))
        .body("organisation", equalTo(FakeRealm.ORGANISATION));
  }

  @Test
  void aTokenSignedOnACurveIsTakenToo() {
    calling("Bearer " + realm.tokenOnACurve())
        .then()
        .statusCode(200)
        .body("country", equalTo("XK"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @Asvs({"6.8.2", "7.2.1", "9.1.1", "9.1.2", "9.2.1", "9.2.2", "9.2.3", "10.3.1"})
  void anyOtherIsRefusedAlike(String kind, String authorization) {
    var answer = calling(authorization);
    assertEquals(401, answer.statusCode());
    assertEquals(
        List.of("Bearer", "DPoP algs=\"ES256 PS256\""),
        answer.headers().getValues("WWW-Authenticate"));
    assertEquals("application/problem+json", answer.contentType());
    assertEquals(
        Map.of(
            "type",
            "/problems/unauthenticated",
            "title",
            "A valid access token of one of the countries' realms is needed",
            "status",
            401,
            "instance",
            "urn:uuid:" + answer.header("X-Request-Id")),
        answer.jsonPath().getMap(""));
  }

  Stream<Arguments> anyOtherIsRefusedAlike() {
    var good = realm.token();
    return Stream.of(
        of("forged", withOtherClaims(good)),
        of("forged, from the real realm", withOtherClaims(Tokens.of("rs-shelter-caseworker"))),
        of("another realm's key under its own name", signedBy(stranger, stranger)),
        of("another realm's key under our name", signedBy(stranger, realm)),
        of("expired", realm.token(claims -> claims.setExpirationTime(ago(3600)))),
        of("not valid yet", realm.token(claims -> claims.setNotBefore(ago(-3600)))),
        of("without an end", realm.token(claims -> claims.unsetClaim("exp"))),
        of("for another audience", realm.token(claims -> claims.setAudience("account"))),
        of("for no audience", realm.token(claims -> claims.unsetClaim("aud"))),
        of("alg=none", unsigned()),
        of("signed with the public key as a secret", symmetric()),
        of("signed by the older padding", by("RS256")),
        of("signed by an algorithm that is not allowed here", by("PS384")),
        of("signed by the key of another algorithm", onACurveByName()),
        of("an ID token, or any other", realm.tokenOfType("JWT")),
        of("a logout token", realm.tokenOfType("logout+jwt")),
        of("good for six minutes", realm.token(claims -> claims.setExpirationTime(ago(-360)))),
        of("given in the future", realm.token(claims -> claims.setIssuedAt(ago(-60)))),
        of("given at no time", realm.token(claims -> claims.unsetClaim("iat"))),
        of("without a name of its own", realm.token(claims -> claims.unsetClaim("jti"))),
        of("given to no client", realm.token(claims -> claims.unsetClaim("azp"))),
        of("with an endless name", realm.token(claims -> claims.setJwtId("x".repeat(256)))),
        of("of an unknown issuer", realm.token(claims -> claims.setIssuer("http://localhost:1"))),
        of("of no issuer", realm.token(claims -> claims.unsetClaim("iss"))),
        of("about nobody", realm.token(claims -> claims.unsetClaim("sub"))),
        of("for no organisation", realm.token(claims -> claims.unsetClaim("organisation"))),
        of("for a foreign organisation", realm.token(TokenTest::serbian)),
        of("no token at all", "x.y.z"),
        of("half a token", good.substring(0, good.lastIndexOf('.'))),
        Arguments.of("another scheme", "Basic " + base64("rs-shelter-caseworker:secret")),
        Arguments.of("an empty token", "Bearer "));
  }

  /** Whoever runs the realm has to mend it, and the caller cannot tell what is wrong. */
  @Test
  @Asvs("16.2.5")
  void theSecurityLogNamesTheClaimThatIsNotAsItMustBe() {
    var tokens =
        Map.of(
            "exp", realm.token(claims -> claims.setExpirationTime(ago(-360))),
            "organisation", realm.token(claims -> claims.setClaim("organisation", "nobody's")),
            "cnf", realm.token(claims -> claims.setClaim("cnf", "nobody's")),
            "scope", realm.token(claims -> claims.setClaim("scope", "nobody's nobody's")),
            "jti", realm.token(claims -> claims.setJwtId("nobody's".repeat(32))));
    tokens.forEach((claim, token) -> {
      var lines = SecurityLog.during(() -> calling("Bearer " + token).then().statusCode(401));
      var said = "token refused claim=%s issuer=%s request=".formatted(claim, realm.issuer());
      assertEquals(2, lines.size(), lines.toString());
      assertEquals(said, lines.getFirst().substring(0, said.length()));
      assertFalse(lines.toString().contains("nobody"));
    });
  }

  private static Response calling(String authorization) {
    return given().header("Authorization", authorization).get("/v1/me");
  }

  private static Arguments of(String kind, String token) {
    return Arguments.of(kind, "Bearer " + token);
  }

  private String withOtherClaims(String token) {
    var parts = token.split("\\.", -1);
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
    return parts[0] + "." + base64(claims.replace("caseworker", "supervisor")) + "." + parts[2];
  }

  private String signedBy(FakeRealm signer, FakeRealm named) {
    return realm.signedBy(named.key().getKeyId(), "PS256", signer.key().getPrivateKey());
  }

  private String unsigned() {
    return base64("{\"alg\":\"none\"}") + "." + base64(realm.claims().toJson()) + ".";
  }

  private String symmetric() {
    var secret = new HmacKey(realm.key().getPublicKey().getEncoded());
    return realm.signedBy(realm.key().getKeyId(), "HS256", secret);
  }

  private String by(String algorithm) {
    return realm.signedBy(realm.key().getKeyId(), algorithm, realm.key().getPrivateKey());
  }

  private String onACurveByName() {
    return realm.signedBy(realm.curve().getKeyId(), "PS256", realm.key().getPrivateKey());
  }

  private static void serbian(JwtClaims claims) {
    claims.setStringClaim("organisation", "rs-shelter");
  }

  private static NumericDate ago(long seconds) {
    var moment = NumericDate.now();
    moment.addSeconds(-seconds);
    return moment;
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
