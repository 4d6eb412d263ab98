package org.trm.identity;

import static io.restassured.RestAssured.given;
import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trm.Asvs;
import org.trm.actor.Stored;
import org.trm.actor.Told;
import org.trm.local.Tokens;
import org.trm.token.Prover;
import org.trm.token.UsedProofs;

/** A stolen token that is bound to a key is worth nothing, nor is a proof that was seen. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundTokenTest {

  @TestHTTPResource("/v1/me")
  URI me = URI.create("http://localhost");

  private final FakeRealm realm = new FakeRealm(FakeRealms.BOUND);
  private final FakeRealm strict = FakeRealm.strict();
  private final Prover prover = new Prover();
  private final UsedProofs used;
  private final UsedProofsTable table;

  BoundTokenTest(UsedProofs used, UsedProofsTable table) {
    this.used = used;
    this.table = table;
  }

  @BeforeAll
  void open() {
    realm.open();
    strict.open();
  }

  @AfterAll
  void close() {
    realm.close();
    strict.close();
  }

  @Test
  void theOneItWasGivenToUsesItWithAProofForEachCall() {
    var token = boundToken(realm);
    assertEquals("200", Told.by(showing(token, proof(token))));
    assertEquals("200", Told.by(showing(token, proof(token))));
  }

  @Test
  void aRealRealmGivesBoundTokensToo() {
    var token = Tokens.ofProver("rs-shelter-caseworker", prover);
    assertEquals("200", Told.by(showing(token, proof(token))));
    assertEquals("401 proof-refused", Told.by(asBearer(token)));
  }

  @Test
  @Asvs("10.3.5")
  void aProofServesOnce() {
    var token = boundToken(realm);
    var proof = proof(token);
    assertEquals("200", Told.by(showing(token, proof)));
    assertEquals("401 proof-refused", Told.by(showing(token, proof)));
  }

  @Test
  void aProofThatAnotherCopyOfTheServiceSawIsUsed() {
    var token = boundToken(realm);
    var id = UUID.randomUUID().toString();
    var proof = prover.proof("GET", me.toString(), token, claims -> claims.setJwtId(id));
    used.note(prover.thumbprint(), Prover.hash(id), Instant.now().plusSeconds(60));
    assertEquals("401 proof-refused", Told.by(showing(token, proof)));
  }

  @Test
  void ofManyWhoUseAProofAtOnceOneIsTaken() throws Exception {
    var token = boundToken(realm);
    var proof = proof(token);
    Callable<Boolean> call = () -> showing(token, proof).statusCode() == 200;
    try (var many = Executors.newFixedThreadPool(8)) {
      long taken = 0;
      for (var answer : many.invokeAll(nCopies(8, call))) {
        taken += answer.get() ? 1 : 0;
      }
      assertEquals(1, taken);
    }
  }

  @Test
  @Asvs("10.3.5")
  void aThiefHasNoProof() {
    var token = boundToken(realm);
    assertEquals("401 proof-refused", Told.by(asBearer(token)));
    var thiefs = new Prover().proof("GET", me.toString(), token);
    assertEquals("401 proof-refused", Told.by(showing(token, thiefs)));
    var other = boundToken(realm);
    assertEquals("401 proof-refused", Told.by(showing(token, proof(other))));
    var elsewhere = prover.proof("GET", me.resolve("/v1/handoffs").toString(), token);
    assertEquals("401 proof-refused", Told.by(showing(token, elsewhere)));
    var toChange = prover.proof("POST", me.toString(), token);
    assertEquals("401 proof-refused", Told.by(showing(token, toChange)));
  }

  @Test
  void aCertificateCannotBeShownInAHeader() {
    var token =
        realm.token(claims -> claims.setClaim("cnf", Map.of("x5t#S256", prover.thumbprint())));
    for (var header : List.of("ssl-client-cert", "X-Forwarded-Client-Cert", "Client-Cert")) {
      var answer = given().auth().oauth2(token).header(header, prover.thumbprint()).get("/v1/me");
      assertEquals("401 proof-refused", Told.by(answer));
      assertEquals("Bearer error=\"invalid_token\"", answer.header("WWW-Authenticate"));
    }
  }

  @Test
  void aCountryThatWantsBoundTokensTakesNoOthers() {
    assertEquals("401 proof-refused", Told.by(asBearer(strict.token())));
    var token = boundToken(strict);
    assertEquals("200", Told.by(showing(token, proof(token))));
  }

  @Test
  void theAnswerSaysWhatIsMissing() {
    var answer = asBearer(boundToken(realm));
    assertEquals(
        List.of("DPoP algs=\"ES256 PS256\", error=\"invalid_dpop_proof\""),
        answer.headers().getValues("WWW-Authenticate"));
  }

  @Test
  void usedProofsAreForgottenWhenTheyAreTooOldToServe() {
    used.note(prover.thumbprint(), Prover.hash("old"), Instant.now().minusSeconds(1));
    used.note(prover.thumbprint(), Prover.hash("young"), Instant.now().plusSeconds(60));
    table.forgetTheOld();
    var kept = Stored.rows("used_proof").toString();
    assertEquals(false, kept.contains(Prover.hash("old")));
    assertEquals(true, kept.contains(Prover.hash("young")));
  }

  private String boundToken(FakeRealm giver) {
    return giver.token(claims -> claims.setClaim("cnf", Map.of("jkt", prover.thumbprint())));
  }

  private String proof(String token) {
    return prover.proof("GET", me.toString(), token);
  }

  private static Response showing(String token, String proof) {
    return given().header("Authorization", "DPoP " + token).header("DPoP", proof).get("/v1/me");
  }

  private static Response asBearer(String token) {
    return given().auth().oauth2(token).get("/v1/me");
  }
}
