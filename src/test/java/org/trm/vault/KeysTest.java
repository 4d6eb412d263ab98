package org.trm.vault;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.vault.Sample.SERBIA;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

  @TempDir private Path directory;

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
