package org.trm.vault;

import static org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers.AES_256_GCM;
import static org.jose4j.jwe.KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW;

import java.util.Arrays;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.lang.JoseException;

/**
 * Seals a key for the owner of a public key, as any JOSE library can open it: ECDH-ES+A256KW,
 * A256GCM, content type {@code jwk+json} (RFC 7517, section 7). Its header names the key pair that
 * opens it.
 */
final class KeyEnvelope {

  private KeyEnvelope() {}

  static WrappedKey seal(KeyMaterial key, OrganisationKey reader) {
    var envelope = new JsonWebEncryption();
    envelope.setAlgorithmHeaderValue(ECDH_ES_A256KW);
    envelope.setEncryptionMethodHeaderParameter(AES_256_GCM);
    envelope.setContentTypeHeaderValue(EnvelopeHeader.CONTENT_TYPE);
    envelope.setKeyIdHeaderValue(reader.name().alias());
    envelope.setKey(reader.publicKey());
    var jwk = key.toJwk();
    envelope.setPlaintext(jwk);
    try {
      return new WrappedKey(envelope.getCompactSerialization());
    } catch (JoseException e) {
      throw new IllegalStateException("jose4j cannot seal", e);
    } finally {
      Arrays.fill(jwk, (byte) 0);
    }
  }
}
