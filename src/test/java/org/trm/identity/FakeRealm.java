package org.trm.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.Key;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A realm of a test's own: it signs what it is asked to, and tells its keys while it is open. */
final class FakeRealm implements AutoCloseable {

  static final String ORGANISATION = "xk-desk";
  static final String ORGANISATION_OF_THE_STRICT = "xz-desk";
  private static final String PROBABILISTIC = "PS256";

  private final String issuer;
  private final String organisation;
  private final FakeIntrospection introspection = new FakeIntrospection();
  private final EllipticCurveJsonWebKey curve = newCurve();
  private RsaJsonWebKey key = newKey();
  private @Nullable HttpServer server;

  /** The configured realm of this number; see {@link FakeRealms}. */
  FakeRealm(int number) {
    this(FakeRealms.SETTING, number, ORGANISATION);
  }

  private FakeRealm(String setting, int number, String organisation) {
    this.issuer = ConfigProvider.getConfig().getValues(setting, String.class).get(number);
    this.organisation = organisation;
  }

  /** A realm whose country takes no token that is not bound to a key. */
  static FakeRealm strict() {
    return new FakeRealm(FakeRealms.STRICT, 0, ORGANISATION_OF_THE_STRICT);
  }

  FakeRealm open() {
    var address = URI.create(issuer);
    try {
      server = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known/openid-configuration", talk -> tell(talk, endpoints()));
    server.createContext("/keys", talk -> tell(talk, keys()));
    server.createContext("/introspect", introspection::answer);
    server.start();
    return this;
  }

  @Override
  public void close() {
    leave();
  }

  String issuer() {
    return issuer;
  }

  /** Nobody answers any more. */
  void leave() {
    if (server != null) {
      server.stop(0);
    }
  }

  /** What it says when it is asked about a token. */
  FakeIntrospection introspection() {
    return introspection;
  }

  /** From now on another key signs, and the old one is forgotten. */
  void changeItsKey() {
    key = newKey();
  }

  RsaJsonWebKey key() {
    return key;
  }

  /** A token as the service wants it. */
  String token() {
    return token(_ -> {});
  }

  /** A token that differs in its claims. */
  String token(Consumer<JwtClaims> difference) {
    var claims = claims();
    difference.accept(claims);
    return signed(claims, key.getKeyId(), PROBABILISTIC, key.getPrivateKey());
  }

  /** A token that the realm signs on the other curve it has. */
  String tokenOnACurve() {
    return signedBy(curve.getKeyId(), "ES256", curve.getPrivateKey());
  }

  EllipticCurveJsonWebKey curve() {
    return curve;
  }

  /** A token with the same claims, signed otherwise. */
  String signedBy(String keyId, String algorithm, Key other) {
    return signed(claims(), keyId, algorithm, other);
  }

  JwtClaims claims() {
    var claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setSubject("7d1f9a35-90ce-44cf-9d1b-0e8b6f3f1b52");
    claims.setAudience("trm-api");
    claims.setExpirationTimeMinutesInTheFuture(5);
    claims.setIssuedAtToNow();
    claims.setJwtId(UUID.randomUUID().toString());
    claims.setClaim("typ", "Bearer");
    claims.setClaim("azp", "trm-cli");
    claims.setClaim("organisation", organisation);
    claims.setClaim("realm_access", Map.of("roles", List.of("caseworker")));
    return claims;
  }

  static RsaJsonWebKey newKey() {
    try {
      var key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(UUID.randomUUID().toString());
      key.setUse("sig");
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EllipticCurveJsonWebKey newCurve() {
    try {
      var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      key.setKeyId(UUID.randomUUID().toString());
      key.setUse("sig");
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A token that calls itself something else. */
  String tokenOfType(String type) {
    return signed(type, claims(), key.getKeyId(), PROBABILISTIC, key.getPrivateKey());
  }

  private static String signed(JwtClaims claims, String keyId, String algorithm, Key signer) {
    return signed("at+jwt", claims, keyId, algorithm, signer);
  }

  private static String signed(
      String type, JwtClaims claims, String keyId, String algorithm, Key signer) {
    var token = new JsonWebSignature();
    token.setHeader("typ", type);
    token.setPayload(claims.toJson());
    token.setKeyIdHeaderValue(keyId);
    token.setAlgorithmHeaderValue(algorithm);
    token.setKey(signer);
    token.setDoKeyValidation(false);
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private String endpoints() {
    return JsonUtil.toJson(
        Map.of(
            "issuer", issuer,
            "jwks_uri", issuer + "/keys",
            "authorization_endpoint", issuer + "/auth",
            "token_endpoint", issuer + "/token",
            "introspection_endpoint", issuer + "/introspect"));
  }

  private String keys() {
    return new JsonWebKeySet(key, curve).toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  static void tell(HttpExchange talk, String json) throws IOException {
    var body = json.getBytes(UTF_8);
    talk.getResponseHeaders().add("Content-Type", "application/json");
    talk.sendResponseHeaders(200, body.length);
    talk.getResponseBody().write(body);
    talk.close();
  }
}
