package org.trm.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.jose4j.jwe.KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Opens what {@link KeyEnvelope} sealed, with the JDK alone.
 *
 * <p>Not by jose4j: it asks for the numbers of the private key, and a key that lives in a hardware
 * token never shows them. Here the key only takes part in a key agreement.
 */
final class KeyOpening {

  private static final int KEY_BITS = 256;
  private static final int TAG_BITS = 128;

  private KeyOpening() {}

  /** Whoever has the keys gives the one that the header names, if it is the reader's. */
  interface Reader {
    OrganisationKey key(@Nullable String keyId) throws InvalidKeyException;
  }

  static KeyMaterial open(WrappedKey wrapped, Reader reader, String name) {
    var parts = wrapped.value().split("\\.", -1);
    try {
      var header = EnvelopeHeader.parse(decode(parts[0]));
      var key = reader.key(header.keyId());
      var content = contentKey(agreed(header.ephemeral(), key), decode(parts[1]));
      var jwk = content(content, parts);
      try {
        return KeyMaterial.fromJwk(jwk, name);
      } finally {
        Arrays.fill(jwk, (byte) 0);
      }
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new SealBroken(name, e);
    }
  }

  private static byte[] content(SecretKey key, String[] parts) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, decode(parts[2])));
    cipher.updateAAD(parts[0].getBytes(US_ASCII));
    cipher.update(decode(parts[3]));
    return cipher.doFinal(decode(parts[4]));
  }

  private static byte[] agreed(ECPublicKey ephemeral, OrganisationKey reader)
      throws GeneralSecurityException {
    var provider = reader.provider();
    var agreement =
        provider == null
            ? KeyAgreement.getInstance("ECDH")
            : KeyAgreement.getInstance("ECDH", provider);
    agreement.init(reader.privateKey());
    agreement.doPhase(ephemeral, true);
    return agreement.generateSecret();
  }

  private static SecretKey contentKey(byte[] agreed, byte[] encrypted)
      throws GeneralSecurityException {
    var unwrap = Cipher.getInstance("AESWrap");
    var derived = concatKdf(agreed);
    unwrap.init(Cipher.UNWRAP_MODE, new SecretKeySpec(derived, "AES"));
    Arrays.fill(agreed, (byte) 0);
    Arrays.fill(derived, (byte) 0);
    return (SecretKey) unwrap.unwrap(encrypted, "AES", Cipher.SECRET_KEY);
  }

  /** One round of NIST SP 800-56A's Concat KDF, without party information (RFC 7518, 4.6.2). */
  private static byte[] concatKdf(byte[] agreed) throws GeneralSecurityException {
    var information = Parts.of(ECDH_ES_A256KW, "", "");
    var input = ByteBuffer.allocate(2 * Integer.BYTES + agreed.length + information.length);
    input.putInt(1).put(agreed).put(information).putInt(KEY_BITS);
    return MessageDigest.getInstance("SHA-256").digest(input.array());
  }

  private static byte[] decode(String part) {
    return Base64.getUrlDecoder().decode(part);
  }
}
