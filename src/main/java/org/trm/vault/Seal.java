package org.trm.vault;

import static javax.crypto.Cipher.DECRYPT_MODE;
import static javax.crypto.Cipher.ENCRYPT_MODE;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM under a fresh random nonce: one byte of format, the nonce, the ciphertext with tag.
 *
 * <p>With random nonces one key may seal 2^32 values (NIST SP 800-38D, 8.3). No key here comes
 * near: a category key seals the versions of one section, a journal's key one country's entries.
 */
final class Seal {

  private static final byte FORMAT = 1;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final String CIPHER = "AES/GCM/NoPadding";

  /** Whose cipher it is; to be found once, not for every seal among all that there are. */
  private static final Provider PROVIDER = provider();

  private Seal() {}

  private static Provider provider() {
    try {
      return Cipher.getInstance(CIPHER).getProvider();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static byte[] seal(SecretKey key, byte[] content, byte[] associated) {
    var nonce = KeyMaterial.random(NONCE);
    var sealed = ByteBuffer.allocate(1 + NONCE + content.length + TAG).put(FORMAT).put(nonce);
    try {
      var cipher = cipher(ENCRYPT_MODE, key, nonce, associated);
      cipher.doFinal(ByteBuffer.wrap(content), sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM cannot seal", e);
    }
    return sealed.array();
  }

  static byte[] open(SecretKey key, byte[] sealed, byte[] associated, String what) {
    if (sealed.length < 1 + NONCE + TAG || sealed[0] != FORMAT) {
      throw new SealBroken(what);
    }
    var nonce = new byte[NONCE];
    ByteBuffer.wrap(sealed).get(1, nonce);
    try {
      var cipher = cipher(DECRYPT_MODE, key, nonce, associated);
      return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
    } catch (GeneralSecurityException e) {
      throw new SealBroken(what, e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] associated)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER, PROVIDER);
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(associated);
    return cipher;
  }
}
