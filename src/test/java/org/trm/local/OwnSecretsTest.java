package org.trm.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trm.Asvs;

/**
 * An installation on one's own machine makes its own secrets at the first start, and keeps them.
 */
class OwnSecretsTest {

  private static final int SIGNING_THE_JOURNAL = 2;

  @TempDir private Path data;

  @Test
  @Asvs("11.5.1")
  void everyPasswordIsRandomAndNobodyElses() {
    var one = Secrets.kept(data.resolve("one.properties")).values();
    var other = Secrets.kept(data.resolve("other.properties")).values();
    var all = new HashSet<Object>(one.values());
    all.addAll(other.values());
    assertEquals(one.size() + other.size(), all.size());
    one.values().forEach(word -> assertTrue(word.toString().matches("[0-9a-f]{32}")));
  }

  @Test
  void theNextStartFindsThemAgain() {
    var file = data.resolve("one.properties");
    assertEquals(Secrets.kept(file).values(), Secrets.kept(file).values());
  }

  @Test
  void nobodyElseOnTheMachineReadsThemOrTheKeys() throws Exception {
    var secrets = Secrets.kept(data.resolve("one.properties"));
    new Keys(data.resolve("keys"), secrets.of("keys")).provide();
    try (var files = Files.walk(data)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertEquals("rw-------", rights(file), file.toString());
      }
    }
  }

  @Test
  void everyInstallationHasKeysOfItsOwn() throws Exception {
    new Keys(data.resolve("one"), "a password of one").provide();
    new Keys(data.resolve("other"), "a password of another").provide();
    var one = publicKeys(data.resolve("one/rs.p12"), "a password of one");
    var organisations = Country.all().getFirst().organisations();
    assertEquals(organisations.size() + SIGNING_THE_JOURNAL, one.size());
    assertTrue(
        Collections.disjoint(
            one, publicKeys(data.resolve("other/rs.p12"), "a password of another")));
  }

  @Test
  void noSecretStandsInTheTemplateOfTheRealms() throws IOException {
    var template = Files.readString(Path.of("src/test/resources/local/realm.json"));
    assertFalse(template.matches("(?s).*\"(secret|value)\": \"[^{\"][^\"]{7,}\".*(?i)password.*"));
  }

  private static Set<Object> publicKeys(Path file, String password) throws Exception {
    var store = KeyStore.getInstance(file.toFile(), password.toCharArray());
    var keys = new HashSet<Object>();
    for (var alias : Collections.list(store.aliases())) {
      if (store.getCertificate(alias) != null) {
        keys.add(store.getCertificate(alias).getPublicKey());
      }
    }
    return keys;
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
