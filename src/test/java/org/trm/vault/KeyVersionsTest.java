package org.trm.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.vault.Sample.CASE;
import static org.trm.vault.Sample.CONTENT;
import static org.trm.vault.Sample.DESK;
import static org.trm.vault.Sample.SHELTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organisation's key pair gets newer versions while the service runs. */
class KeyVersionsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path directory;

  private Instant now = NOON;
  private KeyFiles files;
  private OrganisationKeys keys;
  private Vault vault;

  @BeforeEach
  void keystores() {
    files = new KeyFiles(directory).withPair(SHELTER).withPair(DESK);
    keys = files.organisations(() -> now);
    vault = files.vault(() -> now);
  }

  @Test
  void whatWasSealedBeforeStillOpens() {
    var key = vault.newCaseKey(SHELTER, CASE);
    var sealed = key.seal(HEALTH, 1, CONTENT);
    var before = vault.wrap(key);
    files.withVersion(SHELTER, 2, NOON);
    var after = vault.wrap(key);
    assertArrayEquals(CONTENT, vault.unwrapCaseKey(before, SHELTER, CASE).open(HEALTH, 1, sealed));
    assertArrayEquals(CONTENT, vault.unwrapCaseKey(after, SHELTER, CASE).open(HEALTH, 1, sealed));
  }

  @Test
  void theNewestSealsWithoutARestart() {
    assertEquals("rs-shelter", sealing());
    files.withVersion(SHELTER, 2, NOON);
    assertEquals("rs-shelter.2", sealing());
    files.withVersion(SHELTER, 10, NOON);
    assertEquals("rs-shelter.10", sealing());
  }

  @Test
  void aVersionSealsOnlyFromItsBeginningSoThatEveryCopyKnowsItByThen() {
    files.withVersion(SHELTER, 2, NOON.plus(Duration.ofMinutes(10)));
    assertEquals("rs-shelter", sealing());
    assertEquals(List.of(), vault.turning());
    now = NOON.plus(Duration.ofMinutes(10));
    assertEquals("rs-shelter.2", sealing());
    assertEquals(List.of(new KeyTurn(SHELTER, "rs-shelter.2")), vault.turning());
  }

  @Test
  void aVersionTakenAwayOpensNothingMore() {
    var before = vault.wrap(vault.newCaseKey(SHELTER, CASE));
    files.withVersion(SHELTER, 2, NOON).without(SHELTER, "rs-shelter");
    var missing = assertThrows(MissingKey.class, () -> vault.unwrapCaseKey(before, SHELTER, CASE));
    assertTrue(String.valueOf(missing.getMessage()).startsWith("No usable key for rs-shelter in"));
  }

  @Test
  void whoHasOneVersionOnlyHasNothingToTurn() {
    assertEquals(List.of(), vault.turning());
  }

  @Test
  void whoseOlderVersionsAreGoneHasNothingToTurnEither() {
    files.withVersion(SHELTER, 2, NOON).without(SHELTER, "rs-shelter");
    assertEquals(List.of(), vault.turning());
  }

  @Test
  void aKeystoreThatIsJustBeingWrittenClosesNothing() throws IOException {
    assertEquals("rs-shelter", sealing());
    Files.writeString(directory.resolve("rs.p12"), "half a");
    assertEquals("rs-shelter", sealing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"journal", "idempotency", "rs-shelter.1", "rs-shelter.02", "rs-shelter.x"})
  void otherAliasesAreNoVersions(String alias) {
    assertEquals(Optional.empty(), KeyName.parse(alias));
  }

  private String sealing() {
    return keys.sealing(SHELTER).name().alias();
  }
}
