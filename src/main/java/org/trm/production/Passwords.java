package org.trm.production;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Passwords that anybody could guess, or that open more than one door. */
final class Passwords implements Check {

  private static final int SHORTEST = 16;
  private static final int DIFFERENT = 6;

  /** What stands in examples, this project's and other people's. */
  private static final Set<String> SAMPLES =
      Set.of(
          "password",
          "changeme",
          "change-me",
          "secret",
          "example",
          "sample",
          "test",
          "unused",
          "postgres",
          "admin",
          "trm",
          "quarkus",
          "default",
          "letmein",
          "qwerty",
          "123456");

  @Override
  public Stream<String> faults(Installation installation) {
    var seen = new HashSet<String>();
    return names(installation).flatMap(name -> faults(installation, name, seen));
  }

  private static Stream<String> names(Installation installation) {
    var logins =
        Installation.LOGINS.stream().filter(installation::uses).map(login -> login + ".password");
    var others =
        Stream.concat(
            Stream.of("trm.keys.password"), installation.names("trm.countries.", ".secret"));
    return installation.migratesOnly() ? logins : Stream.concat(logins, others);
  }

  private static Stream<String> faults(Installation installation, String name, Set<String> seen) {
    var value = installation.value(name).orElse("");
    if (value.isEmpty()) {
      return Stream.of(name + " is missing: set it.");
    }
    if (isSample(value) || installation.says(userOf(name), value)) {
      return Stream.of(name + " is one that stands in examples: set a random one.");
    }
    if (value.length() < SHORTEST) {
      return Stream.of(name + " has fewer than 16 characters: set a random one.");
    }
    return seen.add(value)
        ? Stream.of()
        : Stream.of(name + " is another setting's password as well: set one of its own.");
  }

  /** Also with what people put after it, or hardly more than one letter. */
  private static boolean isSample(String value) {
    var word = value.toLowerCase(Locale.ROOT).replaceFirst("[0-9!.]*$", "");
    return SAMPLES.contains(word) || value.chars().distinct().count() < DIFFERENT;
  }

  private static String userOf(String password) {
    return password.replaceFirst("\\.password$", ".username");
  }
}
