package org.trm.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** Reads a keystore, and writes it so that it is never seen half written. */
final class KeystoreFile {
  private KeystoreFile() {}

  /** The one in this file, or an empty one. */
  static KeyStore open(Path file, char[] password) throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    if (!Files.exists(file)) {
      store.load(null, password);
      return store;
    }
    try (var in = Files.newInputStream(file)) {
      store.load(in, password);
      return store;
    }
  }

  static void save(KeyStore store, Path file, char[] password)
      throws GeneralSecurityException, IOException {
    var bytes = new ByteArrayOutputStream();
    store.store(bytes, password);
    PrivateFile.write(file, bytes.toByteArray());
  }
}
