package org.trm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text makes a pattern search without end. */
class PatternsTest {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:Pattern\\.compile\\(\\s*|regexp = |\\.matches\\(|String FORM =\\s*)\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** A group without a bound around something without a bound: the number of ways is a power. */
  private static final Pattern EXPLODES =
      Pattern.compile("\\([^()]*(?<!\\\\)[+*][^()]*\\)(?:[+*]|\\{\\d+,})");

  @Test
  @Asvs("1.3.12")
  void noGroupRepeatsWhatRepeatsWithoutEnd() {
    var patterns = sources().flatMap(PatternsTest::patterns).toList();
    assertTrue(patterns.size() > 30, patterns.toString());
    assertEquals(List.of(), patterns.stream().filter(PatternsTest::explodes).toList());
  }

  /** What repeats between two separators that it cannot contain matches in one way only. */
  private static boolean explodes(String pattern) {
    return EXPLODES
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .anyMatch(PatternsTest::isLoose);
  }

  private static boolean isLoose(String group) {
    return !List.of("(?:[^\\n]+\\n)*", "(\\\\.[A-Za-z0-9_-]+){4}").contains(group);
  }

  private static Stream<String> patterns(String source) {
    return WRITTEN.matcher(source).results().map(found -> found.group(1));
  }

  private static Stream<String> sources() {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
          .map(PatternsTest::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
