package org.trm.corridor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.corridor.LegalBasis.A46_2_A;
import static org.trm.corridor.LegalBasis.A6_1_E;
import static org.trm.corridor.LegalBasis.A9_2_G;
import static org.trm.corridor.Regime.Activity.LAW_ENFORCEMENT;
import static org.trm.corridor.Regime.Activity.SUPPORT;
import static org.trm.directory.Country.LegalRegime.EU_LAW;
import static org.trm.directory.Country.LegalRegime.NATIONAL_LAW;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A basis that makes no sense cannot be made. */
class BasisValuesTest {

  private static final Provision LAW = new Provision("RS-ZZPL-64-1");
  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void theLawFollowsTheCountryAndTheActivity() {
    assertEquals(Regime.GDPR, Regime.of(EU_LAW, SUPPORT));
    assertEquals(Regime.LAW_ENFORCEMENT_DIRECTIVE, Regime.of(EU_LAW, LAW_ENFORCEMENT));
    assertEquals(Regime.NATIONAL, Regime.of(NATIONAL_LAW, SUPPORT));
    assertEquals(Regime.NATIONAL, Regime.of(NATIONAL_LAW, LAW_ENFORCEMENT));
  }

  @ParameterizedTest
  @EnumSource(LegalBasis.class)
  void aGroundIsKnownByItsCode(LegalBasis ground) {
    assertEquals(Optional.of(ground), LegalBasis.of(ground.code()));
    assertEquals(ground.name(), ground.code().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    assertTrue(java.util.Set.of(6, 9, 36, 37, 38, 45, 46, 48, 49).contains(ground.article()));
  }

  @Test
  void aGroundStandsInItsArticle() {
    new ProcessingBasis(Regime.GDPR, A6_1_E, A9_2_G, LAW);
    assertRefused(() -> new ProcessingBasis(Regime.GDPR, A9_2_G, A6_1_E, null));
    assertRefused(() -> new ProcessingBasis(Regime.GDPR, A46_2_A, null, null));
    assertRefused(() -> transfer(A6_1_E, null, null));
  }

  @Test
  void outsideTheGdprItsGroundsMeanNothing() {
    new ProcessingBasis(Regime.NATIONAL, null, null, LAW);
    assertRefused(() -> new ProcessingBasis(Regime.NATIONAL, A6_1_E, null, LAW));
    assertRefused(() -> new ProcessingBasis(Regime.LAW_ENFORCEMENT_DIRECTIVE, null, A9_2_G, LAW));
  }

  @Test
  void aTransferRestsOnOneThing() {
    transfer(A46_2_A, null, null);
    transfer(null, LAW, FROM.plusSeconds(1));
    assertRefused(() -> transfer(null, null, null));
    assertRefused(() -> with(A46_2_A, new DerogationTerms(FROM, null)));
    with(LegalBasis.A49_1_A, new DerogationTerms(FROM, null));
    assertRefused(() -> transfer(null, LAW, FROM));
    assertRefused(() -> new TransferBasis(null, LAW, null, null, Instant.MIN, null));
    assertRefused(() -> transfer(null, LAW, Instant.MAX));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS-ZZPL-64-1", "SI-ZVOP-ART-6", "ME-LPDP-10A"})
  void aProvisionIsAReference(String reference) {
    assertEquals(reference, new Provision(reference).reference());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RS", "RS-JOVANA", "rs-zzpl-64", "RS-ZZPL-64 1", "ZZPL-64"})
  void aProvisionHasNoRoomForWords(String text) {
    assertRefused(() -> new Provision(text));
  }

  private static TransferBasis transfer(
      @Nullable LegalBasis ground, @Nullable Provision provision, @Nullable Instant until) {
    return new TransferBasis(ground, provision, null, null, FROM, until);
  }

  private static TransferBasis with(LegalBasis ground, DerogationTerms conditions) {
    return new TransferBasis(ground, null, null, conditions, FROM, null);
  }

  private static void assertRefused(org.junit.jupiter.api.function.Executable making) {
    assertThrows(IllegalArgumentException.class, making);
  }
}
