package org.trm.asvs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the table says about a requirement, or about all whose number begins so.
 *
 * @param kind how it stands
 * @param words in our own words: why, where, or what is missing
 */
record Stand(String beginning, Kind kind, String words) {

  private static final Path TABLE = Path.of("src/test/resources/asvs.txt");

  /** How a requirement that no test shows can stand. */
  enum Kind {
    /** There is no such thing here. */
    NOT_HERE("does not apply"),
    /** It asks for something to be written down, and it is. */
    WRITTEN("written down"),
    /** Nothing shows it. */
    OPEN("**open**");

    private final String said;

    Kind(String said) {
      this.said = said;
    }

    String said() {
      return said;
    }
  }

  static List<Stand> table() {
    try (var lines = Files.lines(TABLE)) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Stand::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stand of(String line) {
    var cells = line.split("\\|", 3);
    return new Stand(
        cells[0].strip(), Kind.valueOf(cells[1].strip().replace(' ', '_')), cells[2].strip());
  }

  /** The number itself, or a part of it up to a dot. */
  boolean isAbout(Requirement requirement) {
    return (requirement.id() + ".").startsWith(beginning + ".");
  }
}
