package org.trm.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The four things that are hashed, each by SHA-256: leaf, node, group and commitment. */
final class Hashes {

  static final int BYTES = 32;
  private static final byte[] COMMITMENT = "trm-leaf/1\n".getBytes(US_ASCII);

  private final MessageDigest sha = sha256();

  /** A leaf of the tree (RFC 6962 section 2.1). */
  byte[] leaf(byte[] content) {
    sha.update((byte) 0);
    return sha.digest(content);
  }

  /** A node above two others (RFC 6962 section 2.1). */
  byte[] node(byte[] left, byte[] right) {
    sha.update((byte) 1);
    sha.update(left);
    return sha.digest(right);
  }

  /** The root of the tree without leaves. */
  byte[] nothing() {
    return sha.digest();
  }

  /** One group of an entry, under its salt. */
  byte[] group(byte[] salt, byte[] content) {
    sha.update(salt);
    return sha.digest(content);
  }

  /** What a leaf commits to: the digests of the three groups. */
  byte[] commitment(byte[] core, byte[] agent, byte[] subject) {
    sha.update(COMMITMENT);
    sha.update(core);
    sha.update(agent);
    return sha.digest(subject);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
