package org.trm;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.trm.Product.satisfy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.journal.Journal;
import org.trm.web.OnRecord;

/** What the parts of a feature may and must do. */
class InsideAFeatureTest {

  /** Everything done in these is done to a case. */
  private static final Set<String> ABOUT_CASES =
      Set.of(
          "casefile",
          "consent",
          "notice",
          "found",
          "chronicle",
          "track",
          "risk",
          "support",
          "lifecycle",
          "bestinterest",
          "corridor",
          "handoff",
          "feedback",
          "late",
          "task",
          "group",
          "incident",
          "emergency",
          "inspection",
          "rights");

  @Test
  void entitiesAndRepositoriesStayInsideTheirFeature() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or(assignableTo(PanacheRepositoryBase.class))
        .should()
        .bePackagePrivate()
        .check(Product.classes());
  }

  @Test
  void anEntityHasNoSetter() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(Product.classes());
  }

  @Test
  void nobodyTrustsThatARowIsThere() {
    noClasses()
        .should()
        .accessTargetWhere(calls("findById", "of a repository; findByIdOptional says the truth"))
        .check(Product.classes());
  }

  @Test
  void rulesArePure() {
    noClasses()
        .that(Product.in("safeguard"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "com.fasterxml..")
        .check(Product.classes());
  }

  @Test
  void theTreeIsPure() {
    noClasses()
        .that(Product.in("tlog"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta..", "io.quarkus..", "org.hibernate..", "com.fasterxml..", "java.sql..")
        .check(Product.classes());
  }

  @Test
  void sharedValuesKnowNeitherBeansNorTables() {
    noClasses()
        .that(Product.in("shared"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.enterprise..", "jakarta.inject..", "jakarta.persistence..", "org.hibernate..")
        .check(Product.classes());
  }

  @Test
  @Asvs("16.3.2")
  void whateverIsDoneToACaseIsOnRecord() {
    classes()
        .that(DescribedPredicate.describe("are use-cases about cases", InsideAFeatureTest::useCase))
        .should(satisfy("depend on the journal", InsideAFeatureTest::unrecorded))
        .check(Product.classes());
  }

  @Test
  void beansAreGivenWhatTheyNeedWhenTheyAreMade() {
    noFields().should().beAnnotatedWith(Inject.class).check(Product.classes());
  }

  /** A use-case begins a transaction; a face joins one that has begun. */
  private static boolean useCase(JavaClass type) {
    return ABOUT_CASES.contains(Product.featureOf(type))
        && Stream.concat(Stream.of(type), type.getMethods().stream())
            .flatMap(one -> one.tryGetAnnotationOfType(Transactional.class).stream())
            .anyMatch(transactional -> transactional.value() != TxType.MANDATORY);
  }

  private static Stream<String> unrecorded(JavaClass type) {
    var recorded =
        type.getDirectDependenciesFromSelf().stream()
            .map(use -> use.getTargetClass())
            .anyMatch(
                used -> used.isEquivalentTo(Journal.class) || used.isEquivalentTo(OnRecord.class));
    return recorded ? Stream.empty() : Stream.of(type.getName() + " leaves no trace");
  }

  private static DescribedPredicate<JavaAccess<?>> calls(String name, String why) {
    return DescribedPredicate.describe(
        name + " " + why,
        access ->
            access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getName().equals(name)
                && target.getOwner().isAssignableTo(PanacheRepositoryBase.class));
  }
}
