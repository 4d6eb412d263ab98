package org.trm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.deadline.Sweep;
import org.trm.identity.Scope;

/** Who may look at a clock, and who may act in the name of an organisation without its token. */
class TimeAndScopeTest {

  /** The one clock is made here. */
  private static final Set<String> CLOCK = Set.of("web.Time");

  /** Who may bind a scope; each is a key to every row. */
  private static final Set<String> SCOPE =
      Set.of(
          "identity.Scope",
          "question.Breath", // binds no scope, but what is asked in one breath with it
          "identity.UsedProofsTable",
          "journal.RealmGaps",
          "identity.StandingIn",
          "web.RefusalEntries",
          "directory.Directory",
          "deadline.RemindOfContacts",
          "deadline.Sweep",
          "rotation.Rewrap",
          "handoff.SoundAlarms",
          "mandate.UseMandate",
          "risk.HearOfDangers",
          "task.SoundTasks");

  private static final List<Pattern> CLOCKS =
      Stream.of(
              "java\\.time\\..*\\.now",
              "java\\.time\\.Clock\\.(system|tick).*",
              "java\\.time\\.InstantSource\\.system",
              "java\\.lang\\.System\\.currentTimeMillis",
              "java\\.util\\.Date\\.<init>",
              "java\\.util\\.Calendar\\.getInstance")
          .map(Pattern::compile)
          .toList();

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern CLOCK_OF_SQL =
      Pattern.compile(
          "\\bnow\\s*\\(|\\b(clock|statement|transaction)_timestamp\\s*\\("
              + "|\\bcurrent_(timestamp|date|time)\\b|\\blocaltime(stamp)?\\b|\\btimeofday\\s*\\(",
          Pattern.CASE_INSENSITIVE);

  @Test
  void nobodyLooksAtAClockOfTheirOwn() {
    assertEquals(Set.of(), whoever(TimeAndScopeTest::looksAtAClock, CLOCK));
  }

  @Test
  void onlyTheListedActInTheNameOfAnOrganisation() {
    assertEquals(Set.of(), whoever(TimeAndScopeTest::bindsAScope, SCOPE));
  }

  @Test
  void theDatabaseIsNeverAskedForTheTime() {
    assertEquals(Set.of(), migrationsThatAskForTheTime());
  }

  private static boolean looksAtAClock(AccessTarget target) {
    var owner = target.getOwner().getName();
    var called = owner + "." + target.getName();
    return CLOCKS.stream().anyMatch(clock -> clock.matcher(called).matches());
  }

  /** By itself, or by having a sweep do it. */
  private static boolean bindsAScope(AccessTarget target) {
    var called = target.getOwner().getName() + "." + target.getName();
    return called.equals(Scope.class.getName() + ".run")
        || called.equals(ScopedValue.class.getName() + ".where")
        || called.equals(Sweep.class.getName() + ".all")
        || called.equals(Sweep.class.getName() + ".alone");
  }

  private static Set<String> whoever(Predicate<AccessTarget> does, Set<String> listed) {
    return Product.classes().stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(access -> does.test(access.getTarget()))
        .map(JavaAccess::getOriginOwner)
        .map(Product::fileOf)
        .filter(file -> !listed.contains(file))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> migrationsThatAskForTheTime() {
    try (var files = Files.list(MIGRATIONS)) {
      return files
          .filter(file -> CLOCK_OF_SQL.matcher(statements(file)).find())
          .map(file -> file.getFileName().toString())
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String statements(Path file) {
    try {
      return COMMENT.matcher(Files.readString(file, UTF_8)).replaceAll(" ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
