package org.trm.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers.AES_256_GCM;
import static org.jose4j.jwe.KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW;

import java.security.InvalidKeyException;
import java.security.interfaces.ECPublicKey;
import java.util.HashSet;
import java.util.Set;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwx.Headers;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The one header we accept: exactly our algorithms, our content type and a point on P-256.
 *
 * @param keyId what the reader's key pair is called; absent in what was sealed before they had
 *     names
 */
record EnvelopeHeader(ECPublicKey ephemeral, @Nullable String keyId) {

  static final String CONTENT_TYPE = "jwk+json";

  private static final Set<String> NAMES = Set.of("alg", "enc", "cty", "epk");

  static EnvelopeHeader parse(byte[] json) throws InvalidKeyException {
    var text = new String(json, UTF_8);
    try {
      var headers = new Headers();
      headers.setFullHeaderAsJsonString(text);
      var names = new HashSet<>(JsonUtil.parseJson(text).keySet());
      names.remove("kid");
      if (names.equals(NAMES)
          && ECDH_ES_A256KW.equals(headers.getStringHeaderValue("alg"))
          && AES_256_GCM.equals(headers.getStringHeaderValue("enc"))
          && CONTENT_TYPE.equals(headers.getStringHeaderValue("cty"))
          && headers.getPublicJwkHeaderValue("epk", null) instanceof EllipticCurveJsonWebKey key
          && P256.holds(key.getECPublicKey())) {
        return new EnvelopeHeader(key.getECPublicKey(), headers.getStringHeaderValue("kid"));
      }
    } catch (JoseException | RuntimeException e) { // its parser casts whatever it finds
      throw new InvalidKeyException("not a header", e);
    }
    throw new InvalidKeyException("another header");
  }
}
