package org.trm.vault;

import static org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers.AES_256_GCM;
import static org.jose4j.jwe.KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW;

import java.util.Map;
import java.util.Optional;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;
import org.trm.shared.Bytes;

/**
 * A public key that somebody outside gave: a point on P-256. What is sealed for it opens for them
 * alone, with any JOSE library.
 */
public final class ForeignKey {

  private final EllipticCurveJsonWebKey key;

  private ForeignKey(EllipticCurveJsonWebKey key) {
    this.key = key;
  }

  /** The key with these coordinates (RFC 7518, section 6.2); absent if they are no such point. */
  public static Optional<ForeignKey> of(String x, String y) {
    try {
      var jwk =
          JsonWebKey.Factory.newJwk(
              Map.<String, Object>of("kty", "EC", "crv", "P-256", "x", x, "y", y));
      return jwk instanceof EllipticCurveJsonWebKey point && P256.holds(point.getECPublicKey())
          ? Optional.of(new ForeignKey(point))
          : Optional.empty();
    } catch (JoseException | RuntimeException e) { // its parser throws whatever it finds
      return Optional.empty();
    }
  }

  /** By what people compare keys: the SHA-256 thumbprint of RFC 7638. */
  public String fingerprint() {
    return key.calculateBase64urlEncodedThumbprint("SHA-256");
  }

  /** A compact JWE that names the key by its fingerprint. */
  public String seal(Bytes content) {
    var envelope = new JsonWebEncryption();
    envelope.setAlgorithmHeaderValue(ECDH_ES_A256KW);
    envelope.setEncryptionMethodHeaderParameter(AES_256_GCM);
    envelope.setContentTypeHeaderValue("json");
    envelope.setKeyIdHeaderValue(fingerprint());
    envelope.setKey(key.getPublicKey());
    envelope.setPlaintext(content.toArray());
    try {
      return envelope.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("jose4j cannot seal", e);
    }
  }

  @Override
  public String toString() {
    return fingerprint();
  }
}
