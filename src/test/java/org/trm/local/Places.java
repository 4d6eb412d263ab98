package org.trm.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Where the stack keeps its things: all that must survive in {@code data}, what Maven built. */
record Places(Path data, Path build) {
  static Places in(Path data) {
    return new Places(data.toAbsolutePath().normalize(), Path.of("target").toAbsolutePath());
  }

  Path secrets() {
    return data.resolve("secrets.properties");
  }

  Path keys() {
    return data.resolve("keys");
  }

  Path tls() {
    return data.resolve("tls");
  }

  Path postgres() {
    return data.resolve("postgres");
  }

  Path postgresBinaries() {
    return data.resolve("postgres-binaries");
  }

  Path keycloakHome() {
    return data.resolve("keycloak");
  }

  /** Holds the fingerprint of each realm that Keycloak has. */
  Path importedRealms() {
    return data.resolve("realms.imported");
  }

  Path api() {
    return data.resolve("api");
  }

  Path log(String name) {
    return data.resolve(name + ".log");
  }

  /**
   * A program that is started again adds to its log; of the runs before, the last logs are kept.
   * What the launcher itself says goes where whoever started it wants it.
   */
  void beginLogs() throws IOException {
    for (var program : List.of("api", "keycloak", "keycloak-build", "postgres")) {
      if (Files.exists(log(program))) {
        Files.move(log(program), log("former-" + program), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The unpacked Keycloak, whose folder is named after its version. */
  Path keycloakDistribution() {
    try (var found = Files.newDirectoryStream(build.resolve("local"), "keycloak-*")) {
      for (var distribution : found) {
        return distribution;
      }
    } catch (IOException e) {
      throw new CannotStart("Keycloak is not unpacked under target/local: run make first.", e);
    }
    throw new CannotStart("Keycloak is not unpacked under target/local: run make first.");
  }

  Path packagedApi() {
    return build.resolve("quarkus-app/quarkus-run.jar");
  }

  /** Removes a folder and all below it; one that is not there is no trouble. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
