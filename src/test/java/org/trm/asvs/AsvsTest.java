package org.trm.asvs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every requirement stands somewhere, and the page says where. */
class AsvsTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");

  private static final AsvsPage PAGE = new AsvsPage();

  @Test
  void thePageIsWhatTestsAndTableMake() throws IOException {
    assertEquals(Files.readString(AsvsPage.PAGE), PAGE.text(), "run make asvs");
  }

  @Test
  void everyRequirementStandsSomewhere() {
    assertEquals(Set.of(), PAGE.nowhere());
    assertEquals(345, Requirement.all().size());
  }

  @Test
  void nobodySpeaksOfWhatThereIsNot() {
    assertEquals(Set.of(), PAGE.unknown());
    assertEquals(Set.of(), PAGE.superfluous());
  }

  @Test
  void whatIsWrittenDownIsThere() throws IOException {
    for (var stand : PAGE.table()) {
      var links = LINK.matcher(stand.words()).results().toList();
      assertTrue(stand.kind() != Stand.Kind.WRITTEN || !links.isEmpty(), stand.beginning());
      for (var link : links) {
        assertIsThere(link.group(1), link.group(2));
      }
    }
  }

  private static void assertIsThere(String file, String heading) throws IOException {
    if (file.startsWith("https:")) {
      return;
    }
    var target = Path.of("src/site/markdown").resolve(file).normalize();
    assertTrue(Files.exists(target), target.toString());
    if (heading != null) {
      assertTrue(headings(target).contains(heading), file + "#" + heading);
    }
  }

  private static List<String> headings(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("#"))
          .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
          .map(line -> line.replaceAll("[^\\p{L}0-9 -]", "").replace(' ', '-'))
          .toList();
    }
  }
}
