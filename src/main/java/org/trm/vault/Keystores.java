package org.trm.vault;

import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trm.shared.CountryCode;

/**
 * The files that keys are kept in: one keystore a country and one of the service itself.
 *
 * <p>The key pairs of a country's organisations may stand in a {@link Tokens hardware token}
 * instead; everything else is in these files.
 */
@Singleton
class Keystores {

  static final String SERVICE = "service";

  private static final Pattern COUNTRY = Pattern.compile("([a-z]{2})\\.p12");

  private final Path directory;
  private final char[] password;

  Keystores(
      @ConfigProperty(name = "trm.keys.directory") String directory,
      @ConfigProperty(name = "trm.keys.password") String password) {
    this.directory = Path.of(directory);
    this.password = password.toCharArray();
  }

  /** When a file was written last, and how long it is: another one has another state. */
  record State(FileTime written, long size) {}

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

  /** Another value once the file may hold other keys. */
  State state(String name) {
    try {
      var file = file(name).toPath();
      return new State(Files.getLastModifiedTime(file), Files.size(file));
    } catch (IOException e) {
      return new State(FileTime.fromMillis(0), -1);
    }
  }

  /** The countries that have a keystore here. */
  Set<CountryCode> countries() {
    try (var files = Files.list(directory)) {
      return files
          .map(file -> COUNTRY.matcher(file.getFileName().toString()))
          .filter(name -> name.matches())
          .map(name -> new CountryCode(name.group(1).toUpperCase(Locale.ROOT)))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      return Set.of();
    }
  }

  char[] password() {
    return password.clone();
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
