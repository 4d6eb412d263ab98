package org.trm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What every file of the house looks like. */
class HouseStyleTest {

  private static final int LINES = 250;
  private static final int TEST_LINES = 200;

  @Test
  void nothingIsNamedAfterNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
        .check(Product.classes());
  }

  @Test
  void everyPackageSaysWhereNullMayBe() {
    var silent =
        Product.classes().stream()
            .map(type -> type.getPackage())
            .filter(
                one -> one.tryGetPackageInfo().isEmpty() || !one.isAnnotatedWith(NullMarked.class))
            .map(one -> one.getName());
    assertEquals(Set.of(), silent.collect(toCollection(TreeSet::new)));
  }

  @Test
  void noFileIsTooLong() {
    assertEquals(Set.of(), longerThan(LINES, ".java"));
  }

  @Test
  void noTestIsTooLong() {
    assertEquals(Set.of(), longerThan(TEST_LINES, "Test.java"));
  }

  private static Set<String> longerThan(int wall, String ending) {
    try (var files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> lines(file) > wall)
          .map(Path::toString)
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
