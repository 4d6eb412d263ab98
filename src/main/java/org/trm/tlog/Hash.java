package org.trm.tlog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A node of a Merkle tree: 32 bytes, hashed as RFC 6962 section 2.1 says. */
public final class Hash {

  /** How many bytes a hash has. */
  public static final int BYTES = 32;

  /** The root of the tree without leaves. */
  public static final Hash OF_NOTHING = new Hash(sha256().digest());

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The hash that these 32 bytes are. */
  public static Hash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a hash has 32 bytes");
    }
    return new Hash(bytes.clone());
  }

  /** The hash that stands at this place of a tile. */
  static Hash at(byte[] tile, int place) {
    if (tile.length < (place + 1) * BYTES) {
      throw new IllegalArgumentException("the tile ends before this hash");
    }
    return new Hash(Arrays.copyOfRange(tile, place * BYTES, (place + 1) * BYTES));
  }

  /** The hash written in standard base64. */
  public static Hash ofBase64(String text) {
    var bytes = Base64.getDecoder().decode(text.getBytes(ISO_8859_1));
    if (bytes.length != BYTES || !Base64.getEncoder().encodeToString(bytes).equals(text)) {
      throw new IllegalArgumentException("a hash has 32 bytes");
    }
    return new Hash(bytes);
  }

  /** The hash of a leaf with this content. */
  public static Hash ofLeaf(byte[] content) {
    var sha = sha256();
    sha.update(LEAF);
    return new Hash(sha.digest(content));
  }

  /** The hash of the node above these two. */
  public static Hash ofNode(Hash left, Hash right) {
    var sha = sha256();
    sha.update(NODE);
    sha.update(left.bytes);
    return new Hash(sha.digest(right.bytes));
  }

  /** A copy of the 32 bytes. */
  public byte[] toArray() {
    return bytes.clone();
  }

  /** The hash in standard base64, as checkpoints and proofs write it. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  void write(byte[] tile, int place) {
    System.arraycopy(bytes, 0, tile, place * BYTES, BYTES);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
