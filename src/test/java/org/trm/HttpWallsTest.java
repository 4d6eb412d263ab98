package org.trm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.Product.satisfy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** Where HTTP is spoken, and that nothing is reached without a duty. */
class HttpWallsTest {

  /** Known callers of any duty may read these. */
  private static final Set<String> ANY_DUTY =
      Set.of(
          "identity.MeResource.me",
          "directory.CountryResource.list",
          "directory.CountryResource.read",
          "directory.CalendarResource.read",
          "directory.FocalPointResource.list",
          "directory.OrganisationResource.list",
          "corridor.CorridorResource.list",
          "corridor.CorridorResource.read",
          "instrument.InstrumentResource.list",
          "instrument.InstrumentResource.read",
          "mandate.MyMandatesResource.mine",
          "mandate.MyMandatesResource.look",
          "mandate.MyMandatesResource.read",
          "mandate.MyMandatesResource.recipients",
          "mandate.MyMandatesResource.agree",
          "mandate.MyMandatesResource.takeBack",
          "audit.TreeResource.checkpoint",
          "audit.TreeResource.keys",
          "audit.TreeResource.tile");

  /** Everybody may read these, without a token. */
  private static final Set<String> NO_LOGIN =
      Set.of("directory.PublicFocalPointResource.list", "production.SecurityTextResource.read");

  private static final List<Class<? extends Annotation>> DECLARATIONS =
      List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);

  private static final DescribedPredicate<JavaMethod> SERVED =
      DescribedPredicate.describe("are served over HTTP", HttpWallsTest::isServed);

  @Test
  void onlyResourcesAndTheirSurroundingsSpeakHttp() {
    noClasses()
        .that(
            DescribedPredicate.not(Product.in("web", "limit", "identity", "problem"))
                .and(DescribedPredicate.not(inAResource())))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx..")
        .check(Product.classes());
  }

  @Test
  void onlyIdentityKnowsOidc() {
    noClasses()
        .that(DescribedPredicate.not(Product.in("identity")))
        .and()
        .doNotHaveSimpleName("ProblemMappers") // turns the engine's failures into answers
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.quarkus.oidc..")
        .check(Product.classes());
  }

  @Test
  void whatIsServedIsPublic() {
    methods().that(SERVED).should().bePublic().check(Product.classes());
    classes()
        .that(DescribedPredicate.describe("serve", HttpWallsTest::serves))
        .should()
        .bePublic()
        .andShould()
        .haveSimpleNameEndingWith("Resource")
        .check(Product.classes());
  }

  @Test
  @Asvs("8.2.1")
  void whatIsServedDeclaresItsDutyExactlyOnce() {
    methods()
        .that(SERVED)
        .should(satisfy("declare who may call", HttpWallsTest::undeclared))
        .check(Product.classes());
  }

  @Test
  void anyDutyIsEnoughForTheListedReadsAlone() {
    assertEquals(Set.of(), unlisted(Authenticated.class, ANY_DUTY));
  }

  @Test
  void noLoginIsNeededForTheListedReadsAlone() {
    assertEquals(Set.of(), unlisted(PermitAll.class, NO_LOGIN));
  }

  @Test
  void whatIsServedBlocksNoEventLoop() {
    methods()
        .that(SERVED)
        .should()
        .beAnnotatedWith(RunOnVirtualThread.class)
        .orShould()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(RunOnVirtualThread.class)
        .check(Product.classes());
  }

  @Test
  void whatIsServedHasANameAndASummaryInTheContract() {
    methods()
        .that(SERVED)
        .should(satisfy("have a name and a summary", HttpWallsTest::unnamed))
        .check(Product.classes());
  }

  private static boolean isServed(JavaMethod method) {
    return method.isMetaAnnotatedWith(HttpMethod.class);
  }

  private static boolean serves(JavaClass type) {
    return type.getMethods().stream().anyMatch(HttpWallsTest::isServed);
  }

  private static DescribedPredicate<JavaClass> inAResource() {
    return DescribedPredicate.describe(
        "in a resource", type -> Product.topLevel(type).getSimpleName().endsWith("Resource"));
  }

  /** A method's own declaration counts, else that of its class. */
  private static Stream<String> undeclared(JavaMethod method) {
    var own = DECLARATIONS.stream().filter(method::isAnnotatedWith).count();
    var ofClass = DECLARATIONS.stream().filter(method.getOwner()::isAnnotatedWith).count();
    var declarations = own == 0 ? ofClass : own;
    return declarations == 1
        ? Stream.empty()
        : Stream.of(method.getFullName() + " declares its duty " + declarations + " times");
  }

  private static Stream<String> unnamed(JavaMethod method) {
    var named =
        method.isAnnotatedWith(Operation.class)
            && !method.getAnnotationOfType(Operation.class).operationId().isBlank()
            && !method.getAnnotationOfType(Operation.class).summary().isBlank();
    return named ? Stream.empty() : Stream.of(method.getFullName() + " lacks one");
  }

  private static Set<String> unlisted(Class<? extends Annotation> declaration, Set<String> listed) {
    return Product.methods()
        .filter(HttpWallsTest::isServed)
        .filter(method -> method.isAnnotatedWith(declaration))
        .map(method -> Product.fileOf(method.getOwner()) + "." + method.getName())
        .filter(name -> !listed.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
