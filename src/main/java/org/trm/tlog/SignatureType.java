package org.trm.tlog;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of signature on a note that are made and checked here; others are passed over. */
public enum SignatureType {
  /** Over the text itself (C2SP signed-note). */
  ED25519(0x01, "Ed25519", 32, "302a300506032b6570032100"),
  /** Over time, origin, size and root (C2SP tlog-cosignature); holds against quantum computers. */
  ML_DSA_44(0x06, "ML-DSA-44", 1312, "30820532300b06096086480165030403110382052100");

  private final byte code;
  private final String algorithm;
  private final int length;
  private final String prefix;

  SignatureType(int code, String algorithm, int length, String prefix) {
    this.code = (byte) code;
    this.algorithm = algorithm;
    this.length = length;
    this.prefix = prefix;
  }

  static Optional<SignatureType> of(byte code) {
    return Stream.of(values()).filter(type -> type.code == code).findFirst();
  }

  byte code() {
    return code;
  }

  /** The name of the algorithm in {@link java.security.Signature}. */
  public String algorithm() {
    return algorithm;
  }

  /** The key's own bytes, without the envelope that names the algorithm. */
  byte[] raw(PublicKey key) {
    var encoded = key.getEncoded();
    var envelope = HexFormat.of().parseHex(prefix);
    if (encoded.length != envelope.length + length
        || !Arrays.equals(encoded, 0, envelope.length, envelope, 0, envelope.length)) {
      throw new IllegalArgumentException("not a public key for " + algorithm);
    }
    return Arrays.copyOfRange(encoded, envelope.length, encoded.length);
  }

  PublicKey key(byte[] raw) {
    if (raw.length != length) {
      throw new IllegalArgumentException("not a public key for " + algorithm);
    }
    var envelope = HexFormat.of().parseHex(prefix);
    var encoded = Arrays.copyOf(envelope, envelope.length + length);
    System.arraycopy(raw, 0, encoded, envelope.length, raw.length);
    try {
      return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a public key for " + algorithm, e);
    }
  }
}
