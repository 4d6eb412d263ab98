package org.trm.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.trm.shared.Jcs;

/**
 * 32 random bytes and the name of what they open.
 *
 * <p>They travel as a canonical JWK that carries the name, so that a wrapped key put in the place
 * of another is refused. Deliberately no record and without accessors: nothing prints or serialises
 * it.
 */
final class KeyMaterial {

  private static final int LENGTH = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String name;
  private final byte[] bytes;

  private KeyMaterial(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  static KeyMaterial fresh(String name) {
    return new KeyMaterial(name, random(LENGTH));
  }

  static byte[] random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** Takes exactly what {@link #toJwk} of a key of this name writes. */
  static KeyMaterial fromJwk(byte[] jwk, String name) {
    var text = new String(jwk, US_ASCII);
    var end = jwkOf("", name).substring("{\"k\":\"".length());
    if (!text.startsWith("{\"k\":\"") || !text.endsWith(end)) {
      throw new SealBroken(name);
    }
    return new KeyMaterial(name, decode(text.substring(6, text.length() - end.length()), name));
  }

  byte[] toJwk() {
    var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return jwkOf(key, name).getBytes(US_ASCII);
  }

  /** The key for one use, which alone ever seals anything. */
  SecretKey keyFor(String use) {
    return Derivation.derive(new SecretKeySpec(bytes, "HKDF"), name, use);
  }

  private static String jwkOf(String key, String name) {
    return Jcs.text(Map.of("k", key, "kid", name, "kty", "oct"));
  }

  private static byte[] decode(String key, String name) {
    try {
      var bytes = Base64.getUrlDecoder().decode(key);
      if (bytes.length == LENGTH) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw new SealBroken(name, e);
    }
    throw new SealBroken(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
