package org.trm.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trm.Asvs;
import org.trm.local.Certified;
import org.trm.local.LocalStack;

/** A system's token is bound to the certificate it shows where the service itself ends TLS. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateTest {

  private final FakeRealm realm = new FakeRealm(FakeRealms.CERTIFIED);
  private final Certified serbia = Certified.as("rs-desk-system");
  private final Certified slovenia = Certified.as("si-desk-system");
  private final Certified nobody = Certified.asNobody();

  @BeforeAll
  void open() {
    realm.open();
  }

  @AfterAll
  void close() {
    realm.close();
  }

  @Test
  void theSystemItWasGivenToUsesIt() {
    assertEquals(200, serbia.get(me(), bound(serbia)).statusCode());
  }

  @Test
  @Asvs("10.3.5")
  void anotherCertificateOrNoneIsNotEnough() {
    assertEquals(401, slovenia.get(me(), bound(serbia)).statusCode());
    assertEquals(401, nobody.get(me(), bound(serbia)).statusCode());
  }

  @Test
  void whoeverShowsACertificateAndNoTokenIsNobody() {
    assertEquals(401, serbia.get(me(), "").statusCode());
  }

  @Test
  void aTokenThatIsNotBoundNeedsNoCertificate() {
    assertEquals(200, nobody.get(me(), realm.token()).statusCode());
    assertEquals(200, serbia.get(me(), realm.token()).statusCode());
  }

  @Test
  void aRealRealmBindsToTheCertificateThatItWasShown() throws JsonProcessingException {
    var stack = LocalStack.current();
    assumeTrue(stack.hasSecureKeycloak(), "this Keycloak was started without TLS");
    var form = "grant_type=client_credentials&client_id=rs-desk-system-mtls&scope=cases";
    var answer = serbia.post(stack.secureTokenUrl("rs"), form);
    assertEquals(200, answer.statusCode());
    var token = new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    assertEquals(200, serbia.get(me(), token).statusCode());
    assertEquals(401, slovenia.get(me(), token).statusCode());
    assertEquals(401, slovenia.post(stack.secureTokenUrl("rs"), form).statusCode());
    assertEquals(401, nobody.post(stack.secureTokenUrl("rs"), form).statusCode());
  }

  private String bound(Certified client) {
    return realm.token(claims -> claims.setClaim("cnf", Map.of("x5t#S256", client.thumbprint())));
  }

  private static URI me() {
    var port = ConfigProvider.getConfig().getValue("quarkus.http.test-ssl-port", Integer.class);
    return URI.create("https://localhost:" + port + "/v1/me");
  }
}
