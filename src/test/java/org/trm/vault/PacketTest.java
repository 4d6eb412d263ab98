package org.trm.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.IDENTITY;
import static org.trm.shared.DataCategory.SUMMARY;
import static org.trm.vault.Sample.CONTENT;
import static org.trm.vault.Sample.HANDOFF;
import static org.trm.vault.Sample.flipped;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trm.shared.DataCategory;

class PacketTest {

  private final PacketKey key = packetKey(1);
  private final SealedPart health = key.seal(HEALTH, CONTENT);
  private final SummaryKey summaryKey = new SummaryKey(KeyMaterial.fresh("summary"));
  private final SealedPart summary = summaryKey.seal(CONTENT);

  @Test
  void aSectionAndASummaryOpen() {
    assertArrayEquals(CONTENT, key.open(HEALTH, health));
    assertArrayEquals(CONTENT, summaryKey.open(summary));
  }

  @Test
  void aSectionInThePlaceOfAnotherIsRefused() {
    assertThrows(SealBroken.class, () -> key.open(IDENTITY, health));
  }

  @Test
  void aSectionOfAnotherVersionIsRefused() {
    assertThrows(SealBroken.class, () -> packetKey(2).open(HEALTH, health));
  }

  @Test
  void theSummaryHasAKeyOfItsOwn() {
    assertThrows(IllegalArgumentException.class, () -> key.seal(SUMMARY, CONTENT));
    assertThrows(IllegalArgumentException.class, () -> key.open(SUMMARY, summary));
  }

  @Test
  void everyFlippedBitIsRefused() {
    for (int at = 0; at < health.bytes().length; at++) {
      var changed = new SealedPart(flipped(health.bytes(), at), health.digest());
      assertThrows(SealBroken.class, () -> key.open(HEALTH, changed));
    }
  }

  @Test
  void anotherDigestIsRefused() {
    var changed = new SealedPart(health.bytes(), summary.digest());
    assertThrows(SealBroken.class, () -> key.open(HEALTH, changed));
  }

  @Test
  void theSameContentHasAnotherDigestEachTime() {
    assertNotEquals(health.digest(), key.seal(HEALTH, CONTENT).digest());
  }

  @Test
  void aPartIsNotChangedFromOutside() {
    health.bytes()[20] ^= 1;
    assertArrayEquals(CONTENT, key.open(HEALTH, health));
  }

  @Test
  void theHashIsOfTheCanonicalManifest() {
    var zero = new Digest("A".repeat(43));
    var handoff = UUID.fromString("01976f00-0000-7000-8000-000000000001");
    var sections = Map.of(HEALTH, zero, IDENTITY, zero);
    var hash = new PacketManifest(handoff, 2, sections, Map.of(), zero).hash();
    assertEquals(new Digest("7u7x4c33wJaa-Xpiall_AEUJJBxD8BMXWijwm3NWGEY"), hash);
  }

  @Test
  void theHashChangesWithWhateverItCovers() {
    var hash = manifest(HANDOFF, 1, HEALTH).hash();
    assertEquals(hash, manifest(HANDOFF, 1, HEALTH).hash());
    assertNotEquals(hash, manifest(UUID.randomUUID(), 1, HEALTH).hash());
    assertNotEquals(hash, manifest(HANDOFF, 2, HEALTH).hash());
    assertNotEquals(hash, manifest(HANDOFF, 1, IDENTITY).hash());
    var beside = Map.of(HEALTH, health.digest());
    assertNotEquals(hash, new PacketManifest(HANDOFF, 1, beside, beside, summary.digest()).hash());
  }

  private PacketManifest manifest(UUID handoff, int version, DataCategory category) {
    return new PacketManifest(
        handoff, version, Map.of(category, health.digest()), Map.of(), summary.digest());
  }

  private static PacketKey packetKey(int version) {
    return new PacketKey(KeyMaterial.fresh(PacketKey.nameOf(HANDOFF, version)));
  }
}
