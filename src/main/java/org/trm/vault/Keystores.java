package org.trm.vault;

import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where keys are kept: one keystore a country and one of the service itself.
 *
 * <p>Everything else asks a {@link KeyStore} by alias, so a country's keys may move into a hardware
 * token (PKCS#11) by a change in this class alone.
 */
@Singleton
class Keystores {

  static final String SERVICE = "service";

  private final Path directory;
  private final char[] password;

  Keystores(
      @ConfigProperty(name = "trm.keys.directory") String directory,
      @ConfigProperty(name = "trm.keys.password") String password) {
    this.directory = Path.of(directory);
    this.password = password.toCharArray();
  }

  KeyStore open(String name, String alias) {
    var file = file(name);
    if (!file.isFile()) {
      throw new MissingKey(alias, file.getName(), "create this keystore in trm.keys.directory");
    }
    try {
      return KeyStore.getInstance(file, password);
    } catch (IOException | GeneralSecurityException e) {
      throw new MissingKey(alias, file.getName(), "it does not open with trm.keys.password");
    }
  }

  KeyStore.ProtectionParameter protection() {
    return new KeyStore.PasswordProtection(password);
  }

  String fileName(String name) {
    return file(name).getName();
  }

  private File file(String name) {
    return directory.resolve(name + ".p12").toFile();
  }
}
