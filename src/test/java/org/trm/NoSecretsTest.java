package org.trm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No secret stands in any file of the project. */
class NoSecretsTest {

  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", "node_modules");

  /** What a secret looks like, by its name. */
  private static final Map<String, Pattern> LOOKS =
      new TreeMap<>(
          Map.of(
              "a private key",
                  Pattern.compile("-----" + "BEGIN [A-Z ]*PRIVATE KEY|\"d\"\\s*:\\s*\"[\\w-]{40,}"),
              "a token", Pattern.compile("eyJ[\\w-]{10,}\\.[\\w-]{10,}\\.[\\w-]{10,}"),
              "a cloud's key", Pattern.compile("\\b(AKIA|ASIA|ghp_|glpat-|xox[bp]-)[\\w-]{12,}"),
              "a password",
                  Pattern.compile(
                      "(?i)(password|passwd|secret|\\bpin)[\"']?\\s*[=:]\\s*[\"']"
                          + "(?=[^\"']*\\d)[^\"'\\s${}<>%]{8,}[\"']"),
              "a password in settings",
                  Pattern.compile(
                      "(?im)^[\\w.-]*(password|secret|pin)\\s*[=:][ \\t]*"
                          + "(?!unused$)[^\\s#${}<%]{4,}$"),
              "a password in an address",
                  Pattern.compile("://[^/\\s:@\"'{}]+:[^/\\s:@\"'{}$]{4,}@"),
              "long random text",
                  Pattern.compile(
                      "(?<![\\w/+.-])(?=[\\w/+-]*\\d)(?=[\\w/+-]*[a-z])(?=[\\w/+-]*[A-Z])"
                          + "[A-Za-z0-9+/_-]{64,}={0,2}(?![\\w/])"),
              "long hexadecimal",
                  Pattern.compile("\\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\\d)[0-9a-f]{48,}\\b")));

  /** A public key and a signature in the contract's examples, which C2SP published. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "AekyeRrm56hApGFkyQR4ZCbV54Id2LKa|Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp[+]ZJurmRDeOo");

  @Test
  void noFileHoldsWhatLooksLikeASecret() {
    assertEquals(List.of(), files().flatMap(NoSecretsTest::suspicions).toList());
  }

  @Test
  void noFileIsOfAKindThatHoldsSecrets() {
    var kinds =
        Pattern.compile(".*\\.(p12|pfx|jks|pem|key|kdbx|env)|.*id_(rsa|ed25519).*|secrets\\..*");
    assertEquals(List.of(), files().filter(file -> kinds.matcher(name(file)).matches()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quarkus.datasource.password=correcthorse",
        "String password = \"s3cret-and-long\";",
        "jdbc:postgresql://trm:hunter22@db/trm",
      })
  void theSearchIsAwake(String line) {
    assertTrue(looksOf(line).findAny().isPresent());
  }

  private static Stream<String> suspicions(Path file) {
    try {
      return looksOf(PUBLISHED.matcher(Files.readString(file, UTF_8)).replaceAll(" "))
          .map(look -> file + " holds " + look);
    } catch (java.nio.charset.MalformedInputException e) {
      return Stream.of(file + " is no text");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> looksOf(String text) {
    return LOOKS.entrySet().stream()
        .filter(look -> look.getValue().matcher(text).find())
        .map(Map.Entry::getKey);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static Stream<Path> files() {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          Path.of(""),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_OURS.contains(name(folder))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.stream().filter(file -> !file.endsWith("NoSecretsTest.java"));
  }
}
