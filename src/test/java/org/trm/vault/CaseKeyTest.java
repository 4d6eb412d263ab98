package org.trm.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trm.shared.DataCategory.CONTACT;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.SUMMARY;
import static org.trm.vault.Sample.CASE;
import static org.trm.vault.Sample.CONTENT;
import static org.trm.vault.Sample.DESK;
import static org.trm.vault.Sample.SHELTER;
import static org.trm.vault.Sample.flipped;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.shared.CaseId;

class CaseKeyTest {

  private final KeyMaterial material = KeyMaterial.fresh("case");
  private final CaseKey key = new CaseKey(SHELTER, CASE, material);
  private final byte[] sealed = key.seal(HEALTH, 3, CONTENT);

  @Test
  void whatWasSealedOpens() {
    assertArrayEquals(CONTENT, key.open(HEALTH, 3, sealed));
  }

  @Test
  void aNoteOpensInItsOwnPlaceAlone() {
    var id = UUID.randomUUID();
    var note = key.sealNote(id, CONTENT);
    assertArrayEquals(CONTENT, key.openNote(id, note));
    assertThrows(SealBroken.class, () -> key.openNote(UUID.randomUUID(), note));
    assertThrows(SealBroken.class, () -> key.open(HEALTH, 3, note));
    assertThrows(SealBroken.class, () -> new CaseKey(DESK, CASE, material).openNote(id, note));
  }

  @Test
  void anEmptySectionOpens() {
    assertEquals(0, key.open(CONTACT, 1, key.seal(CONTACT, 1, new byte[0])).length);
  }

  @Test
  @Asvs("11.3.4")
  void theSameContentNeverLooksTheSame() {
    assertFalse(Arrays.equals(sealed, key.seal(HEALTH, 3, CONTENT)));
  }

  @Test
  void anotherCategoryIsRefused() {
    assertThrows(SealBroken.class, () -> key.open(CONTACT, 3, sealed));
  }

  @Test
  void anEarlierVersionPutBackIsRefused() {
    assertThrows(SealBroken.class, () -> key.open(HEALTH, 4, sealed));
  }

  @Test
  void anotherCaseIsRefusedEvenUnderTheSameKey() {
    var other = new CaseKey(SHELTER, CaseId.random(), material);
    assertThrows(SealBroken.class, () -> other.open(HEALTH, 3, sealed));
  }

  @Test
  void anotherOrganisationIsRefusedEvenUnderTheSameKey() {
    var other = new CaseKey(DESK, CASE, material);
    assertThrows(SealBroken.class, () -> other.open(HEALTH, 3, sealed));
  }

  @Test
  void anotherKeyIsRefused() {
    var other = new CaseKey(SHELTER, CASE, KeyMaterial.fresh("case"));
    assertThrows(SealBroken.class, () -> other.open(HEALTH, 3, sealed));
  }

  @Test
  @Asvs({"11.2.5", "11.3.3"})
  void everyFlippedBitIsRefused() {
    for (int at = 0; at < sealed.length; at++) {
      var changed = flipped(sealed, at);
      assertThrows(SealBroken.class, () -> key.open(HEALTH, 3, changed));
    }
  }

  @Test
  void everyShortenedSealIsRefused() {
    for (int length = 0; length < sealed.length; length++) {
      var shortened = Arrays.copyOf(sealed, length);
      assertThrows(SealBroken.class, () -> key.open(HEALTH, 3, shortened));
    }
  }

  @Test
  void theSummaryIsNoSectionOfACase() {
    assertThrows(IllegalArgumentException.class, () -> key.seal(SUMMARY, 1, CONTENT));
    assertThrows(IllegalArgumentException.class, () -> key.open(SUMMARY, 1, sealed));
  }
}
