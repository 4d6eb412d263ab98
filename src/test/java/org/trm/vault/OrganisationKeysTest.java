package org.trm.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.vault.Sample.ABROAD;
import static org.trm.vault.Sample.DESK;
import static org.trm.vault.Sample.SHELTER;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.trm.Asvs;

class OrganisationKeysTest {

  private static final KeyName FIRST = KeyName.first(SHELTER.organisation());

  @TempDir private Path directory;

  @Test
  void aKeyIsReadOnceAndKept() {
    var keys = new KeyFiles(directory).withPair(SHELTER).organisations();
    assertSame(keys.opening(SHELTER, FIRST), keys.sealing(SHELTER));
  }

  @Test
  void aMissingKeyNamesTheOrganisationAndWhatToDo() {
    var keys = new KeyFiles(directory).withPair(SHELTER).organisations();
    var message = missing(() -> keys.sealing(DESK));
    assertEquals(
        "No usable key for rs-desk in rs.p12:"
            + " add a P-256 key pair with its certificate under this alias",
        message);
  }

  @Test
  void aMissingKeystoreNamesTheOrganisationAndWhatToDo() {
    var keys = new KeyFiles(directory).organisations();
    assertEquals(
        "No usable key for si-shelter in si.p12: create this keystore in trm.keys.directory",
        missing(() -> keys.sealing(ABROAD)));
  }

  @Test
  void aWrongPasswordIsSaidWithoutSayingIt() {
    new KeyFiles(directory).withPair(SHELTER);
    var files = new Keystores(directory.toString(), "a wrong one");
    var keys = new OrganisationKeys(files, new Tokens(Map::of), InstantSource.system());
    var message = missing(() -> keys.opening(SHELTER, FIRST));
    assertTrue(message.contains("trm.keys.password"));
    assertFalse(message.contains("a wrong one"));
  }

  @Test
  void aKeyAddedLaterIsFoundWithoutARestart() {
    var files = new KeyFiles(directory).withPair(SHELTER);
    var keys = files.organisations();
    missing(() -> keys.sealing(DESK));
    files.withPair(DESK);
    assertNotNull(keys.sealing(DESK));
  }

  @Test
  @Asvs("11.6.1")
  void aKeyOfAnotherCurveIsNoUsableKey() {
    var keys = new KeyFiles(directory).withPair(SHELTER, "secp384r1").organisations();
    assertTrue(missing(() -> keys.sealing(SHELTER)).contains("P-256"));
  }

  @Test
  void aSecretUnderAnOrganisationsAliasIsNoUsableKey() {
    var keys = new KeyFiles(directory).withSecret("rs", "rs-shelter", 32).organisations();
    assertTrue(missing(() -> keys.sealing(SHELTER)).contains("P-256"));
  }

  private static String missing(Executable asked) {
    var message = assertThrows(MissingKey.class, asked).getMessage();
    return String.valueOf(message);
  }
}
