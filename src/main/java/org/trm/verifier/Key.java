package org.trm.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key as the auditor kept it, in one line: name, number, and type with key (C2SP note).
 */
final class Key {

  private static final byte ED25519 = 1;
  private static final byte ML_DSA_44 = 6;
  private static final String ED25519_PREFIX = "302a300506032b6570032100";
  private static final String ML_DSA_44_PREFIX = "30820532300b06096086480165030403110382052100";

  private final String name;
  private final byte[] id;
  private final byte type;
  private final PublicKey key;

  private Key(String name, byte[] id, byte type, PublicKey key) {
    this.name = name;
    this.id = id;
    this.type = type;
    this.key = key;
  }

  static Key parse(String line) {
    var parts = line.split("\\+", 3);
    try {
      var name = parts[0];
      var typed = Base64.getDecoder().decode(parts[2].getBytes(US_ASCII));
      var id = HexFormat.of().parseHex(parts[1]);
      var sha = Hashes.sha256();
      sha.update((name + "\n").getBytes(UTF_8));
      if (!Arrays.equals(id, Arrays.copyOf(sha.digest(typed), 4))) {
        throw new IllegalArgumentException("the number is not this key's");
      }
      return new Key(name, id, typed[0], key(typed));
    } catch (GeneralSecurityException | RuntimeException e) {
      throw Fault.invalid("key " + parts[0], "is not a public key in a note's form");
    }
  }

  private static PublicKey key(byte[] typed) throws GeneralSecurityException {
    boolean ed25519 = typed[0] == ED25519;
    if (!ed25519 && typed[0] != ML_DSA_44) {
      throw new IllegalArgumentException("a type of signature that is not used here");
    }
    var prefix = HexFormat.of().parseHex(ed25519 ? ED25519_PREFIX : ML_DSA_44_PREFIX);
    var encoded = Arrays.copyOf(prefix, prefix.length + typed.length - 1);
    System.arraycopy(typed, 1, encoded, prefix.length, typed.length - 1);
    return KeyFactory.getInstance(ed25519 ? "Ed25519" : "ML-DSA-44")
        .generatePublic(new X509EncodedKeySpec(encoded));
  }

  String name() {
    return name;
  }

  /** Whether a signature that bears this name and number claims to be this key's. */
  boolean isNamed(String signer, byte[] number) {
    return name.equals(signer) && Arrays.equals(id, number);
  }

  /** Whether this key signed the checkpoint: its text, or what the text says with a time. */
  boolean verifies(SignedCheckpoint checkpoint, byte[] signature) {
    if (type == ED25519) {
      return verifies("Ed25519", checkpoint.text().getBytes(UTF_8), signature);
    }
    if (signature.length < Long.BYTES) {
      return false;
    }
    long time = ByteBuffer.wrap(signature).getLong();
    return verifies(
        "ML-DSA-44",
        timed(checkpoint, time),
        Arrays.copyOfRange(signature, Long.BYTES, signature.length));
  }

  private boolean verifies(String algorithm, byte[] message, byte[] signature) {
    try {
      var check = Signature.getInstance(algorithm);
      check.initVerify(key);
      check.update(message);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** What ML-DSA-44 signs (C2SP tlog-cosignature, "subtree/v1"). */
  private byte[] timed(SignedCheckpoint checkpoint, long time) {
    var label = "subtree/v1\n\0".getBytes(US_ASCII);
    var signer = name.getBytes(UTF_8);
    var origin = checkpoint.origin().getBytes(UTF_8);
    return ByteBuffer.allocate(label.length + 2 + signer.length + origin.length + 24 + Hashes.BYTES)
        .put(label)
        .put((byte) signer.length)
        .put(signer)
        .putLong(time)
        .put((byte) origin.length)
        .put(origin)
        .putLong(0)
        .putLong(checkpoint.size())
        .put(checkpoint.root())
        .array();
  }
}
