package org.trm.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** The passwords of one installation: random, made at its first start, kept in a private file. */
record Secrets(Properties values) {
  private static final List<String> NAMES =
      List.of(
          "people",
          "introspection",
          "keys",
          "keycloak",
          "postgres",
          "trm_owner",
          "trm_app",
          "trm_sequencer",
          "trm_eraser",
          "trm_anchor");

  /** Those of an earlier start, and new ones for what it did not know yet. */
  static Secrets kept(Path file) {
    try {
      var before = Files.exists(file) ? Files.readString(file) : "";
      var missing = made(before.isEmpty() ? new Properties() : PrivateFile.properties(file));
      if (!missing.isEmpty()) {
        PrivateFile.write(file, before + missing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return existing(file);
  }

  static Secrets existing(Path file) {
    try {
      return new Secrets(PrivateFile.properties(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String name) {
    var value = values.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("No secret is called " + name);
    }
    return value;
  }

  @Override
  public String toString() {
    return "Secrets";
  }

  private static String made(Properties before) {
    var random = new SecureRandom();
    return NAMES.stream()
        .filter(name -> before.getProperty(name) == null)
        .map(name -> name + "=" + word(random) + "\n")
        .collect(Collectors.joining());
  }

  private static String word(SecureRandom random) {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
