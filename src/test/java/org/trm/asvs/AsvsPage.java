package org.trm.asvs;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trm.Asvs;

/** Makes the page that says how the service stands to each requirement. */
final class AsvsPage {

  static final Path PAGE = Path.of("src/site/markdown/asvs.md");

  private static final String TESTED = "tested";

  private final List<Requirement> requirements = Requirement.all();
  private final List<Stand> table = Stand.table();
  private final Map<String, Set<String>> tests = tests();

  /** Writes it anew. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(PAGE, new AsvsPage().text());
  }

  String text() {
    return """
    # How it stands to ASVS 5.0

    OWASP's [Application Security Verification Standard](https://owasp.org/www-project-application-security-verification-standard/)
    5.0.0 by number (CC BY-SA 4.0; its text is not repeated here), all three levels. Made by `make asvs` from the tests,
    which say what they show, and from `src/test/resources/asvs.txt`. Nobody outside has verified any of it. **Open** means
    that nothing shows it, be it there or not; a test may show less than an assessor would ask for.

    %s
    %s\
    """
        .formatted(counts(), chapters());
  }

  /** Numbers that stand nowhere. */
  Set<String> nowhere() {
    return ids(requirements.stream().filter(one -> how(one).equals("nowhere")));
  }

  /** What tests or the table speak of that there is not. */
  Set<String> unknown() {
    var known = ids(requirements.stream());
    var unknown = new TreeSet<>(tests.keySet());
    unknown.removeAll(known);
    table.stream()
        .filter(stand -> requirements.stream().noneMatch(stand::isAbout))
        .forEach(stand -> unknown.add(stand.beginning()));
    return unknown;
  }

  /** What the table says of a requirement that tests show, or of no requirement that is left. */
  Set<String> superfluous() {
    return table.stream()
        .filter(stand ->
            requirements.stream()
                .filter(one -> !tests.containsKey(one.id()))
                .noneMatch(one -> saying(one).filter(stand::equals).isPresent()))
        .map(Stand::beginning)
        .collect(toCollection(TreeSet::new));
  }

  List<Stand> table() {
    return table;
  }

  private String counts() {
    var head = "| level | " + String.join(" | ", ways()) + " |\n|---|---|---|---|---|\n";
    return head + IntStream.rangeClosed(1, 3).mapToObj(this::countsAt).collect(joining());
  }

  private String countsAt(int level) {
    return ways().stream()
        .map(way ->
            requirements.stream().filter(one -> one.level() == level && how(one).equals(way)))
        .map(found -> String.valueOf(found.count()))
        .collect(joining(" | ", "| " + level + " | ", " |\n"));
  }

  private static List<String> ways() {
    return Stream.concat(
            Stream.of(TESTED), Arrays.stream(Stand.Kind.values()).map(Stand.Kind::said))
        .toList();
  }

  private String chapters() {
    return requirements.stream()
        .map(Requirement::chapter)
        .distinct()
        .map(chapter ->
            "\n## Chapter " + chapter + "\n\n| | level | | |\n|---|---|---|---|\n" + rows(chapter))
        .collect(joining());
  }

  private String rows(int chapter) {
    return requirements.stream()
        .filter(one -> one.chapter() == chapter)
        .map(one -> "| %s | %d | %s | %s |%n".formatted(one.id(), one.level(), how(one), what(one)))
        .collect(joining());
  }

  private String how(Requirement one) {
    return tests.containsKey(one.id())
        ? TESTED
        : saying(one).map(stand -> stand.kind().said()).orElse("nowhere");
  }

  private String what(Requirement one) {
    return tests.containsKey(one.id())
        ? tests.get(one.id()).stream().map("`%s`"::formatted).collect(joining(", "))
        : saying(one).map(Stand::words).orElse("");
  }

  /** The line with the longest beginning. */
  private Optional<Stand> saying(Requirement one) {
    return table.stream()
        .filter(stand -> stand.isAbout(one))
        .max(comparingInt(stand -> stand.beginning().length()));
  }

  private static Set<String> ids(Stream<Requirement> some) {
    return some.map(Requirement::id).collect(toCollection(TreeSet::new));
  }

  /** Which tests show what, by the number. */
  private static Map<String, Set<String>> tests() {
    return new ClassFileImporter()
        .importUrl(AsvsPage.class.getProtectionDomain().getCodeSource().getLocation()).stream()
            .flatMap(AsvsPage::shown)
            .collect(
                groupingBy(
                    Map.Entry::getKey,
                    mapping(
                        Map.Entry::getValue,
                        Collectors.<String, Set<String>>toCollection(TreeSet::new))));
  }

  private static Stream<Map.Entry<String, String>> shown(JavaClass type) {
    var name = type.getSimpleName();
    var whole =
        type.tryGetAnnotationOfType(Asvs.class).stream()
            .flatMap(said -> Arrays.stream(said.value()))
            .map(id -> Map.entry(id, name));
    var methods =
        type.getMethods().stream()
            .flatMap(method ->
                method.tryGetAnnotationOfType(Asvs.class).stream()
                    .flatMap(said -> Arrays.stream(said.value()))
                    .map(id -> Map.entry(id, name + "." + method.getName())));
    return Stream.concat(whole, methods);
  }
}
