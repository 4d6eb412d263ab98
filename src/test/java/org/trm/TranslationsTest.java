package org.trm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.problem.Languages;
import org.trm.problem.ProblemType;
import org.trm.problem.Refusal;
import org.trm.problem.RefusalCatalogue;

/** Every language says the same things; what none says yet is listed in the open. */
@QuarkusTest
class TranslationsTest {

  private static final Path MISSING = Path.of("target/untranslated.txt");

  @Inject Languages languages;
  @Inject Instance<RefusalCatalogue> catalogues;

  @Test
  void englishSaysEverything() {
    assertEquals(Set.of(), unsaid(english()));
  }

  @Test
  void everyLanguageHasEveryKeyThatAnyHas() {
    var keys = keysOfAll();
    languages.all().forEach((language, words) -> assertEquals(keys, sorted(words), language));
  }

  @Test
  void everyLanguageSaysSomethingForEachKey() {
    languages.all().forEach((language, words) -> assertEquals(Set.of(), unsaid(words), language));
  }

  @Test
  void nothingIsTranslatedThatIsNeverSaid() throws IOException {
    var english = english().keySet();
    var strays = keysOfAll();
    strays.removeAll(english);
    assertEquals(Set.of(), strays, "take these keys out of every file in src/main/resources/words");
    var missing = new TreeSet<>(english);
    missing.removeAll(keysOfAll());
    Files.writeString(MISSING, String.join("\n", missing) + "\n", UTF_8);
  }

  @Test
  void nothingIsClaimedThatNoCountryHasConfirmed() throws IOException {
    for (var language : languages.all().keySet()) {
      var file = Path.of("src/main/resources/words", language + ".properties");
      var first = Files.readAllLines(file, UTF_8).getFirst();
      assertFalse(!first.contains("unverified") && !first.contains("confirmed by"), language);
    }
  }

  /** All that is ever said, by its key. */
  private Map<String, String> english() {
    var all = new TreeMap<String, String>();
    for (var type : ProblemType.values()) {
      all.put("problem." + type.uri().substring("/problems/".length()), type.title());
    }
    Product.classes().stream()
        .filter(JavaClass::isEnum)
        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
        .map(constant -> ((Enum<?>) constant).name())
        .flatMap(name -> Stream.of(name, name + "_NEEDED"))
        .flatMap(this::refusal)
        .forEach(refusal -> all.put("remedy." + refusal.reason(), refusal.remedy()));
    return all;
  }

  private Stream<Refusal> refusal(String reason) {
    return catalogues.stream().flatMap(catalogue -> catalogue.refusal(reason).stream());
  }

  private Set<String> keysOfAll() {
    return languages.all().values().stream()
        .flatMap(words -> words.keySet().stream())
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> sorted(Map<String, String> words) {
    return new TreeSet<>(words.keySet());
  }

  private static Set<String> unsaid(Map<String, String> words) {
    return words.entrySet().stream()
        .filter(one -> one.getValue().isBlank())
        .map(Map.Entry::getKey)
        .collect(toCollection(TreeSet::new));
  }
}
