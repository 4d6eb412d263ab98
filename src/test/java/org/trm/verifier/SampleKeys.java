package org.trm.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The two keys with which a made-up journal is signed. */
final class SampleKeys {

  private static final long TIME = 1_800_000_000L;

  private final String name;
  private final KeyPair ed25519 = pair("Ed25519");
  private final KeyPair mlDsa = pair("ML-DSA-44");

  SampleKeys(String name) {
    this.name = name;
  }

  /** Both public keys as an auditor keeps them. */
  String lines() {
    return line(typed(1, raw(ed25519, 32))) + line(typed(6, raw(mlDsa, 1312)));
  }

  /** A checkpoint of this tree, signed by both. */
  byte[] checkpoint(long size, byte[] root) {
    var text = name + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    var first = sign("Ed25519", ed25519.getPrivate(), text.getBytes(UTF_8));
    var second = sign("ML-DSA-44", mlDsa.getPrivate(), timed(size, root));
    return (text
            + "\n"
            + signature(typed(1, raw(ed25519, 32)), first)
            + signature(
                typed(6, raw(mlDsa, 1312)), joined(bytes(out -> out.writeLong(TIME)), second)))
        .getBytes(UTF_8);
  }

  private byte[] timed(long size, byte[] root) {
    return bytes(out -> {
      out.write("subtree/v1\n\0".getBytes(US_ASCII));
      out.writeByte(name.length());
      out.write(name.getBytes(US_ASCII));
      out.writeLong(TIME);
      out.writeByte(name.length());
      out.write(name.getBytes(US_ASCII));
      out.writeLong(0);
      out.writeLong(size);
      out.write(root);
    });
  }

  private String line(byte[] typed) {
    var number = HexFormat.of().formatHex(number(typed));
    return name + "+" + number + "+" + Base64.getEncoder().encodeToString(typed) + "\n";
  }

  private String signature(byte[] typed, byte[] signature) {
    var bytes = joined(number(typed), signature);
    return "— " + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
  }

  private byte[] number(byte[] typed) {
    return Arrays.copyOf(sha256(joined((name + "\n").getBytes(UTF_8), typed)), 4);
  }

  private static byte[] typed(int type, byte[] key) {
    return joined(new byte[] {(byte) type}, key);
  }

  private static byte[] raw(KeyPair pair, int length) {
    var encoded = pair.getPublic().getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - length, encoded.length);
  }

  private static KeyPair pair(String algorithm) {
    try {
      return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sign(String algorithm, PrivateKey key, byte[] message) {
    try {
      var signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] joined(byte[]... parts) {
    return bytes(out -> {
      for (var part : parts) {
        out.write(part);
      }
    });
  }

  /** Something that is written. */
  interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  static byte[] bytes(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try {
      writing.to(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
