package org.trm;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Help depends on nobody's help to the police (CETS 197 art. 12(6)): there is no place in which
 * that could stand, so there is nothing that a rule could read.
 */
class HelpIsUnconditionalTest {

  private static final Pattern HELP_TO_THE_POLICE =
      Pattern.compile(
          "cooperat|co_operat|testif|testimon|informant|willing", Pattern.CASE_INSENSITIVE);

  @Test
  void nothingInTheCodeIsNamedAfterHelpToThePolice() {
    var named =
        Product.classes().stream()
            .flatMap(HelpIsUnconditionalTest::names)
            .filter(name -> HELP_TO_THE_POLICE.matcher(name).find());
    assertEquals(Set.of(), named.collect(toCollection(TreeSet::new)));
  }

  @Test
  void noColumnNoCodeAndNoFieldOfTheContractIsEither() throws IOException {
    var named = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/resources/db"))) {
      for (var file : Stream.concat(files, Stream.of(Path.of("openapi/openapi.yaml"))).toList()) {
        if (Files.isRegularFile(file)
            && HELP_TO_THE_POLICE.matcher(Files.readString(file)).find()) {
          named.add(file.toString());
        }
      }
    }
    assertEquals(Set.of(), named);
  }

  private static Stream<String> names(JavaClass type) {
    return Stream.of(
            Stream.of(type.getSimpleName()),
            type.getFields().stream().map(field -> type.getName() + "." + field.getName()),
            type.getMethods().stream().map(method -> type.getName() + "." + method.getName()))
        .flatMap(all -> all);
  }
}
