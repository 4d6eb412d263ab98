package org.trm.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.vault.Sample.ABROAD;
import static org.trm.vault.Sample.CASE;
import static org.trm.vault.Sample.CONTENT;
import static org.trm.vault.Sample.DESK;
import static org.trm.vault.Sample.HANDOFF;
import static org.trm.vault.Sample.SHELTER;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trm.shared.CaseId;

class WrappingTest {

  @TempDir private static Path directory;

  private static Vault vault;

  @BeforeAll
  static void keystores() {
    vault = new KeyFiles(directory).withPair(SHELTER).withPair(DESK).withPair(ABROAD).vault();
  }

  @Test
  void anUnwrappedCaseKeyOpensWhatTheFirstSealed() {
    var key = vault.newCaseKey(SHELTER, CASE);
    var again = vault.unwrapCaseKey(vault.wrap(key), SHELTER, CASE);
    assertArrayEquals(CONTENT, again.open(HEALTH, 1, key.seal(HEALTH, 1, CONTENT)));
  }

  @Test
  void twoNewKeysDiffer() {
    var sealed = vault.newCaseKey(SHELTER, CASE).seal(HEALTH, 1, CONTENT);
    var other = vault.newCaseKey(SHELTER, CASE);
    assertThrows(SealBroken.class, () -> other.open(HEALTH, 1, sealed));
  }

  @Test
  void aCaseKeyIsNoOneElses() {
    var wrapped = vault.wrap(vault.newCaseKey(SHELTER, CASE));
    assertThrows(SealBroken.class, () -> vault.unwrapCaseKey(wrapped, DESK, CASE));
  }

  @Test
  void aCaseKeyPutInThePlaceOfAnotherIsRefused() {
    var wrapped = vault.wrap(vault.newCaseKey(SHELTER, CASE));
    var other = CaseId.random();
    assertThrows(SealBroken.class, () -> vault.unwrapCaseKey(wrapped, SHELTER, other));
  }

  @Test
  void aCaseKeyRememberedForOneCaseStillIsRefusedForAnother() {
    var wrapped = vault.wrap(vault.newCaseKey(SHELTER, CASE));
    vault.unwrapCaseKey(wrapped, SHELTER, CASE);
    assertThrows(SealBroken.class, () -> vault.unwrapCaseKey(wrapped, SHELTER, CaseId.random()));
  }

  @Test
  void aReceiverAbroadOpensThePacketButNotTheDesk() {
    var key = vault.newPacketKey(HANDOFF, 1);
    var sealed = key.seal(HEALTH, CONTENT);
    var released = vault.wrap(key, ABROAD);
    var received = vault.unwrapPacketKey(released, ABROAD, HANDOFF, 1);
    assertArrayEquals(CONTENT, received.open(HEALTH, sealed));
    assertThrows(SealBroken.class, () -> vault.unwrapPacketKey(released, DESK, HANDOFF, 1));
  }

  @Test
  void aPacketKeyOfAnotherHandoffOrVersionIsRefused() {
    var wrapped = vault.wrap(vault.newPacketKey(HANDOFF, 1), ABROAD);
    var other = UUID.randomUUID();
    assertThrows(SealBroken.class, () -> vault.unwrapPacketKey(wrapped, ABROAD, other, 1));
    assertThrows(SealBroken.class, () -> vault.unwrapPacketKey(wrapped, ABROAD, HANDOFF, 2));
  }

  @Test
  void aDeskOpensTheSummary() {
    var key = vault.newSummaryKey(HANDOFF, 1);
    var sealed = key.seal(CONTENT);
    var read = vault.unwrapSummaryKey(vault.wrap(key, DESK), DESK, HANDOFF, 1);
    assertArrayEquals(CONTENT, read.open(sealed));
  }

  @Test
  void aSummaryKeyIsNoPacketKey() {
    var wrapped = vault.wrap(vault.newSummaryKey(HANDOFF, 1), DESK);
    assertThrows(SealBroken.class, () -> vault.unwrapPacketKey(wrapped, DESK, HANDOFF, 1));
  }

  @Test
  void wrappingTwiceNeverLooksTheSame() {
    var key = vault.newCaseKey(SHELTER, CASE);
    assertNotEquals(vault.wrap(key), vault.wrap(key));
  }
}
