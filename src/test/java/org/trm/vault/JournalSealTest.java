package org.trm.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trm.vault.Sample.CONTENT;
import static org.trm.vault.Sample.SERBIA;
import static org.trm.vault.Sample.flipped;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trm.shared.CountryCode;

class JournalSealTest {

  private static final byte[] PLACE = "RS/1".getBytes(UTF_8);

  @TempDir private Path directory;

  private Vault vault;
  private JournalSeal seal;

  @BeforeEach
  void keystores() {
    var files = new KeyFiles(directory);
    vault = files.withSecret("rs", "journal", 32).withSecret("si", "journal", 32).vault();
    seal = vault.journal(SERBIA);
  }

  @Test
  void anOpeningOpensInItsPlace() {
    assertArrayEquals(CONTENT, seal.open(seal.seal(CONTENT, PLACE), PLACE));
  }

  @Test
  void anotherPlaceIsRefused() {
    var sealed = seal.seal(CONTENT, PLACE);
    assertThrows(SealBroken.class, () -> seal.open(sealed, "RS/2".getBytes(UTF_8)));
  }

  @Test
  void anotherCountryIsRefused() {
    var sealed = seal.seal(CONTENT, PLACE);
    var other = vault.journal(new CountryCode("SI"));
    assertThrows(SealBroken.class, () -> other.open(sealed, PLACE));
  }

  @Test
  void aFlippedBitIsRefused() {
    var sealed = flipped(seal.seal(CONTENT, PLACE), 20);
    assertThrows(SealBroken.class, () -> seal.open(sealed, PLACE));
  }

  @Test
  void aGroupOpensWithItsSaltOnly() {
    var salt = KeyMaterial.random(32);
    var sealed = seal.under(salt).seal(CONTENT, PLACE);
    assertArrayEquals(CONTENT, vault.journal(SERBIA).under(salt).open(sealed, PLACE));
    var other = seal.under(KeyMaterial.random(32));
    assertThrows(SealBroken.class, () -> other.open(sealed, PLACE));
    assertThrows(SealBroken.class, () -> seal.open(sealed, PLACE));
  }

  @Test
  void aSaltAloneOpensNothingInAnotherCountry() {
    var salt = KeyMaterial.random(32);
    var sealed = seal.under(salt).seal(CONTENT, PLACE);
    var other = vault.journal(new CountryCode("SI")).under(salt);
    assertThrows(SealBroken.class, () -> other.open(sealed, PLACE));
  }

  @Test
  void aSaltOfAnotherLengthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> seal.under(new byte[31]));
  }
}
