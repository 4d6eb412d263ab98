package org.trm.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A client that holds a key and proves it, rightly or not. */
public final class Prover {

  private final PublicJsonWebKey key = newKey();

  private static PublicJsonWebKey newKey() {
    try {
      return EcJwkGenerator.generateJwk(EllipticCurves.P256);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a token is bound to that is given to this client. */
  public String thumbprint() {
    return key.calculateBase64urlEncodedThumbprint("SHA-256");
  }

  /** A proof as it should be. */
  public String proof(String method, String address, String token) {
    return proof(method, address, token, _ -> {});
  }

  /** A proof for a realm's token endpoint, where there is no token yet. */
  public String proof(String method, String address) {
    return proof(method, address, "", claims -> claims.unsetClaim("ath"));
  }

  /** A proof that says something else. */
  public String proof(String method, String address, String token, Consumer<JwtClaims> difference) {
    var claims = new JwtClaims();
    claims.setJwtId(UUID.randomUUID().toString());
    claims.setStringClaim("htm", method);
    claims.setStringClaim("htu", address);
    claims.setIssuedAtToNow();
    claims.setStringClaim("ath", hash(token));
    difference.accept(claims);
    return signed(claims, _ -> {});
  }

  /** A proof of these claims that is signed in some other way. */
  public String signed(JwtClaims claims, Consumer<JsonWebSignature> difference) {
    var proof = new JsonWebSignature();
    proof.setHeader("typ", "dpop+jwt");
    proof.setAlgorithmHeaderValue("ES256");
    proof.setJwkHeader(key);
    proof.setKey(key.getPrivateKey());
    proof.setPayload(claims.toJson());
    difference.accept(proof);
    try {
      return proof.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The hash by which a proof names its token. */
  public static String hash(String token) {
    try {
      var sum = MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
