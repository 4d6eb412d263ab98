package org.trm.asvs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** One requirement by its number, and from which level on it is asked for. */
record Requirement(String id, int level) {

  private static final Path LIST = Path.of("../shared/vectors/asvs-5.0.0-ids.csv");
  private static final Pattern ROW = Pattern.compile("V(\\d+\\.\\d+\\.\\d+),(\\d),.*");
  private static final Pattern ON_PAGE =
      Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| (\\d) \\|.*");

  /** All of them, in order: from OWASP's table, or from our page where that is not at hand. */
  static List<Requirement> all() {
    return Files.exists(LIST) ? in(LIST, ROW) : in(AsvsPage.PAGE, ON_PAGE);
  }

  private static List<Requirement> in(Path file, Pattern row) {
    try (var lines = Files.lines(file)) {
      return lines
          .map(row::matcher)
          .filter(found -> found.matches())
          .map(found -> new Requirement(found.group(1), Integer.parseInt(found.group(2))))
          .sorted((one, other) -> Arrays.compare(one.numbers(), other.numbers()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int chapter() {
    return numbers()[0];
  }

  private int[] numbers() {
    return Arrays.stream(id.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
