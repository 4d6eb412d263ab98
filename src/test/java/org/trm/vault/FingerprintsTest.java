package org.trm.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintsTest {

  @TempDir private Path directory;

  private Fingerprints fingerprints;

  @BeforeEach
  void keystores() {
    var files = new KeyFiles(directory).withSecret("service", "idempotency", 32);
    fingerprints = new Fingerprints(files.keys());
  }

  @Test
  void theSamePartsHaveTheSameFingerprint() {
    assertArrayEquals(of("/v1/cases", "{}"), of("/v1/cases", "{}"));
    assertEquals(32, of("/v1/cases", "{}").length);
  }

  @Test
  void movingABoundaryChangesTheFingerprint() {
    assertFalse(Arrays.equals(of("ab", "c"), of("a", "bc")));
    assertFalse(Arrays.equals(of("ab"), of("ab", "")));
  }

  @Test
  void anotherServiceHasOtherFingerprints() {
    var before = of("a");
    keystores();
    assertFalse(Arrays.equals(before, of("a")));
  }

  private byte[] of(String... parts) {
    var bytes = Arrays.stream(parts).map(part -> part.getBytes(UTF_8)).toArray(byte[][]::new);
    return fingerprints.of(bytes);
  }
}
