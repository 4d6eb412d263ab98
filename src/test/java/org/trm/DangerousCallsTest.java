package org.trm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole kinds of attack need something to be called that nobody here calls. */
class DangerousCallsTest {

  private static final Path SOURCES = Path.of("src/main/java");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.ProcessBuilder",
        "java.lang.Runtime",
        "javax.script..",
        "javax.naming..",
        "javax.xml..",
        "org.w3c.dom..",
        "org.xml.sax..",
        "java.io.ObjectInputStream",
        "java.rmi..",
        "java.beans.XMLDecoder",
      })
  @Asvs({"1.2.5", "1.2.6", "1.2.7", "1.3.2", "1.3.8", "1.5.1", "1.5.2"})
  void nothingIsExecutedLookedUpOrBroughtToLifeFromWhatCallersSend(String dangerous) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(dangerous)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage(dangerous.endsWith("..") ? dangerous : dangerous + "..")
        .check(Product.classes());
  }

  @Test
  @Asvs({"1.3.6", "13.2.4", "15.3.2"})
  void nobodyCallsOutButWhoAsksTheRealms() {
    noClasses()
        .that(DescribedPredicate.not(Product.in("identity", "token")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net.http..",
            "jakarta.ws.rs.client..",
            "io.vertx.ext.web.client..",
            "org.eclipse.microprofile.rest.client..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .check(Product.classes());
  }

  @Test
  @Asvs({"11.1.3", "11.2.1"})
  void cryptographyStandsInAFewPackages() {
    noClasses()
        .that(DescribedPredicate.not(Product.in("vault", "identity", "token")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.crypto..", "org.jose4j..", "org.bouncycastle..")
        .check(Product.classes());
  }

  @Test
  @Asvs({"11.5.1", "11.5.2"})
  void chanceIsNeverGuessable() {
    noClasses()
        .that(DescribedPredicate.not(Product.in("shared"))) // looked at below
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .check(Product.classes());
    assertEquals(List.of(), lines("Math\\.random|new Random\\(|ThreadLocalRandom").toList());
  }

  @Test
  @Asvs({"11.3.1", "11.3.2", "11.4.1"})
  void nothingOldIsNamed() {
    var old = "\"[^\"]*(MD5|SHA-?1\\b|SHA1|/ECB/|/CBC/|PKCS1(?!1)|DESede|RC4|Blowfish)[^\"]*\"";
    assertEquals(List.of(), lines(old).toList());
  }

  @Test
  @Asvs("1.2.4")
  void noStatementIsMadeOfWhatCallersSend() {
    var glued =
        "(createQuery|createNativeQuery|prepareStatement|execute|executeQuery|find|list|count)"
            + "\\(\\s*\"[^\"]*\"\\s*\\+\\s*(?!\")[a-z]";
    assertEquals(List.of(), lines(glued).toList());
  }

  private static Stream<String> lines(String pattern) {
    var wanted = Pattern.compile(pattern);
    try (var files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> found(file, wanted))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> found(Path file, Pattern wanted) {
    try {
      return wanted
          .matcher(Files.readString(file, UTF_8))
          .results()
          .map(found -> file.getFileName() + ": " + found.group());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
