package org.trm.vault;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** One key for one use from another key: HKDF-SHA256 (RFC 5869), named by its labels. */
final class Derivation {

  private static final int LENGTH = 32;

  private Derivation() {}

  static SecretKey derive(SecretKey from, byte[] salt, String... labels) {
    var use =
        HKDFParameterSpec.ofExtract()
            .addIKM(from)
            .addSalt(salt)
            .thenExpand(Parts.of(labels), LENGTH);
    try {
      return KDF.getInstance("HKDF-SHA256").deriveKey("AES", use);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF-SHA256 cannot derive", e);
    }
  }

  static SecretKey derive(SecretKey from, String... labels) {
    return derive(from, new byte[0], labels);
  }
}
