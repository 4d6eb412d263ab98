package org.trm.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.vault.Sample.ABROAD;
import static org.trm.vault.Sample.DESK;
import static org.trm.vault.Sample.SERBIA;
import static org.trm.vault.Sample.SHELTER;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

  @TempDir private Path directory;

  @Test
  void aKeyIsReadOnceAndKept() {
    var keys = new KeyFiles(directory).withPair(SHELTER).keys();
    assertSame(keys.privateKey(SHELTER), keys.privateKey(SHELTER));
    assertNotNull(keys.publicKey(SHELTER));
  }

  @Test
  void aMissingKeyNamesTheOrganisationAndWhatToDo() {
    var keys = new KeyFiles(directory).withPair(SHELTER).keys();
    var message = missing(() -> keys.publicKey(DESK));
    assertEquals(
        "No usable key for rs-desk in rs.p12:"
            + " add a P-256 key pair with its certificate under this alias",
        message);
  }

  @Test
  void aMissingKeystoreNamesTheOrganisationAndWhatToDo() {
    var keys = new KeyFiles(directory).keys();
    assertEquals(
        "No usable key for si-shelter in si.p12: create this keystore in trm.keys.directory",
        missing(() -> keys.privateKey(ABROAD)));
  }

  @Test
  void aWrongPasswordIsSaidWithoutSayingIt() {
    new KeyFiles(directory).withPair(SHELTER);
    var keys = new Keys(new Keystores(directory.toString(), "a wrong one"));
    var message = missing(() -> keys.privateKey(SHELTER));
    assertTrue(message.contains("trm.keys.password"));
    assertFalse(message.contains("a wrong one"));
  }

  @Test
  void aKeyAddedLaterIsFoundWithoutARestart() {
    var files = new KeyFiles(directory).withPair(SHELTER);
    var keys = files.keys();
    missing(() -> keys.privateKey(DESK));
    files.withPair(DESK);
    assertNotNull(keys.privateKey(DESK));
  }

  @Test
  void aKeyOfAnotherCurveIsNoUsableKey() {
    var keys = new KeyFiles(directory).withPair(SHELTER, "secp384r1").keys();
    assertTrue(missing(() -> keys.publicKey(SHELTER)).contains("P-256"));
  }

  @Test
  void aSecretUnderAnOrganisationsAliasIsNoUsableKey() {
    var keys = new KeyFiles(directory).withSecret("rs", "rs-shelter", 32).keys();
    assertTrue(missing(() -> keys.publicKey(SHELTER)).contains("P-256"));
  }

  @Test
  void journalAndIdempotencyKeysHaveTheirPlaces() {
    var files = new KeyFiles(directory);
    var keys =
        files.withSecret("rs", "journal", 32).withSecret("service", "idempotency", 32).keys();
    assertSame(keys.journal(SERBIA), keys.journal(SERBIA));
    assertSame(keys.idempotency(), keys.idempotency());
  }

  @Test
  void aShortSecretIsNoUsableKey() {
    var keys = new KeyFiles(directory).withSecret("rs", "journal", 16).keys();
    assertTrue(missing(() -> keys.journal(SERBIA)).contains("32 bytes"));
  }

  private static String missing(Executable asked) {
    var message = assertThrows(MissingKey.class, asked).getMessage();
    return String.valueOf(message);
  }
}
