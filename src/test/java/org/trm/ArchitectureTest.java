package org.trm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.Product.featureOf;
import static org.trm.Product.satisfy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.Safeguards;

/** Which package may use which: the picture of the architecture, held literally. */
class ArchitectureTest {

  /** What stands directly below each package; it may use that and all that is further down. */
  private static final Map<String, List<String>> STANDS_ON =
      Map.ofEntries(
          entry("shared", List.of()),
          entry("verifier", List.of()),
          entry("problem", List.of("shared")),
          entry("token", List.of("problem")),
          entry("question", List.of("shared")),
          entry("identity", List.of("token", "question")),
          entry("vault", List.of("identity")),
          entry("tlog", List.of("shared")),
          entry("production", List.of("shared")),
          entry("checkpoint", List.of("vault", "tlog")),
          entry("journal", List.of("checkpoint")),
          entry("limit", List.of("identity")),
          entry("rows", List.of("identity")),
          entry("web", List.of("journal", "limit", "rows")),
          entry("rotation", List.of("journal")),
          entry("fhir", List.of("journal")),
          entry("audit", List.of("web", "fhir")),
          entry("delegation", List.of("web")),
          entry("delivery", List.of("web")),
          entry("approval", List.of("web")),
          entry("directory", List.of("approval")),
          entry("network", List.of("directory")),
          entry("deadline", List.of("directory")),
          entry("task", List.of("deadline")),
          entry("section", List.of("shared")),
          entry("casefile", List.of("task", "section")),
          entry("circle", List.of("casefile")),
          entry("notice", List.of("outside")),
          entry("incident", List.of("casefile")),
          entry("emergency", List.of("incident")),
          entry("inspection", List.of("casefile")),
          entry("consent", List.of("notice")),
          entry("bestinterest", List.of("casefile")),
          entry("mandate", List.of("consent", "bestinterest")),
          entry("instrument", List.of("directory")),
          entry("corridor", List.of("casefile", "instrument")),
          entry("chronicle", List.of("casefile")),
          entry("track", List.of("chronicle")),
          entry("outside", List.of("casefile")),
          entry("found", List.of("notice")),
          entry("risk", List.of("casefile")),
          entry("support", List.of("chronicle")),
          entry(
              "safeguard",
              List.of("consent", "bestinterest", "corridor", "track", "risk", "support")),
          entry("lifecycle", List.of("track", "support")),
          entry("packet", List.of("risk", "track", "support")),
          entry("transition", List.of("safeguard", "outside")),
          entry("route", List.of("transition")),
          entry("late", List.of("transition", "deadline")),
          entry("facts", List.of("route")),
          entry("handoff", List.of("facts", "lifecycle", "packet", "task", "circle")),
          entry("group", List.of("handoff")),
          entry("feedback", List.of("handoff")),
          entry("rights", List.of("handoff")),
          entry("statistics", List.of("handoff")));

  @Test
  void everyClassStandsInAPackageOfThePicture() {
    classes()
        .should(satisfy("stand in a package of the picture", ArchitectureTest::strayed))
        .check(Product.classes());
  }

  @Test
  void aPackageUsesOnlyWhatStandsBelowIt() {
    classes()
        .should(satisfy("use only what stands below", ArchitectureTest::upwardUses))
        .check(Product.classes());
  }

  @Test
  void featuresFormNoCycle() {
    slices().matching("org.trm.(*)..").should().beFreeOfCycles().check(Product.classes());
  }

  @Test
  void onlyHandoffAsksTheSafeguards() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.trm.safeguard", "org.trm.handoff")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Safeguards.class)
        .check(Product.classes());
  }

  @Test
  void onlyWhatHandoffStandsOnSpeaksTheGatesWords() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.trm.safeguard",
            "org.trm.transition",
            "org.trm.route",
            "org.trm.facts",
            "org.trm.handoff")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.trm.safeguard")
        .check(Product.classes());
  }

  @Test
  void theVerifierUsesTheJdkAloneAndNoNetwork() {
    classes()
        .that()
        .resideInAPackage("org.trm.verifier")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.trm.verifier",
            "org.jspecify.annotations",
            "java.lang..",
            "java.io",
            "java.nio..",
            "java.security..",
            "java.time..",
            "java.util..")
        .check(Product.classes());
  }

  @Test
  void thePictureIsReadTheRightWayUp() {
    assertTrue(mayUse("handoff", "shared"));
    assertTrue(mayUse("consent", "casefile"));
    assertFalse(mayUse("consent", "track"), "features on one step do not know each other");
    assertFalse(mayUse("casefile", "handoff"));
    assertFalse(mayUse("audit", "directory"));
  }

  private static Stream<String> strayed(JavaClass type) {
    return STANDS_ON.containsKey(featureOf(type))
        ? Stream.empty()
        : Stream.of(type.getName() + " is in a package that the picture does not have");
  }

  private static Stream<String> upwardUses(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(use -> Product.isOurs(use.getTargetClass()))
        .filter(use -> !mayUse(featureOf(type), featureOf(use.getTargetClass())))
        .map(Dependency::getDescription);
  }

  private static boolean mayUse(String user, String used) {
    return user.equals(used)
        || STANDS_ON.getOrDefault(user, List.of()).stream().anyMatch(below -> mayUse(below, used));
  }
}
