package org.trm.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
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
 * it. It is made zeros before it is a minute old, see {@link Lifetimes}.
 */
final class KeyMaterial {

  private static final int LENGTH = 32;
  private static final byte[] BEGINNING = "{\"k\":\"".getBytes(US_ASCII);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String name;
  private final byte[] bytes;
  private boolean forgotten;

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
    var end = end(name);
    int middle = jwk.length - BEGINNING.length - end.length;
    if (middle < 0
        || !Arrays.equals(jwk, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)
        || !Arrays.equals(jwk, BEGINNING.length + middle, jwk.length, end, 0, end.length)) {
      throw new SealBroken(name);
    }
    var encoded = Arrays.copyOfRange(jwk, BEGINNING.length, BEGINNING.length + middle);
    try {
      return new KeyMaterial(name, decode(encoded, name));
    } finally {
      Arrays.fill(encoded, (byte) 0);
    }
  }

  /** The key as it travels; whoever asks for it sees to it that the bytes do not stay. */
  synchronized byte[] toJwk() {
    var encoded = Base64.getUrlEncoder().withoutPadding().encode(remembered());
    var end = end(name);
    var jwk =
        ByteBuffer.allocate(BEGINNING.length + encoded.length + end.length)
            .put(BEGINNING)
            .put(encoded)
            .put(end)
            .array();
    Arrays.fill(encoded, (byte) 0);
    return jwk;
  }

  /** The key for one use, which alone ever seals anything. */
  synchronized SecretKey keyFor(String use) {
    return Derivation.derive(new SecretKeySpec(remembered(), "HKDF"), name, use);
  }

  /** Makes zeros of it; nothing is sealed or opened with it any more. */
  synchronized void forget() {
    Arrays.fill(bytes, (byte) 0);
    forgotten = true;
  }

  private byte[] remembered() {
    if (forgotten) {
      throw new IllegalStateException("the key of " + name + " was at hand for too long");
    }
    return bytes;
  }

  private static byte[] end(String name) {
    var jwk = Jcs.text(Map.of("k", "", "kid", name, "kty", "oct"));
    return jwk.substring(BEGINNING.length).getBytes(US_ASCII);
  }

  private static byte[] decode(byte[] key, String name) {
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
