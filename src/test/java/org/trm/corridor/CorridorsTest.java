package org.trm.corridor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.corridor.LegalBasis.A46_2_A;
import static org.trm.corridor.LegalBasis.A6_1_E;
import static org.trm.corridor.LegalBasis.A9_2_G;
import static org.trm.corridor.Regime.Activity.LAW_ENFORCEMENT;
import static org.trm.corridor.Regime.Activity.SUPPORT;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trm.actor.Background;
import org.trm.actor.Stored;
import org.trm.handoff.StagedCase;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.instrument.Reference;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** What a handoff rests on is recorded by who may, never changed, and the latest counts. */
@QuarkusTest
class CorridorsTest {

  private static final OrganisationId SHELTER = new OrganisationId("rs-shelter");
  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Provision LAW = new Provision("RS-ZZPL-64-1");
  private static final NewBases NATIONAL =
      new NewBases(
          new ProcessingBasis(Regime.NATIONAL, null, null, LAW),
          new TransferBasis(null, LAW, null, null, FROM, FROM.plusSeconds(1)),
          true,
          null);
  private static final NewBases GDPR =
      new NewBases(
          new ProcessingBasis(Regime.GDPR, A6_1_E, A9_2_G, LAW),
          new TransferBasis(A46_2_A, null, UUID.randomUUID(), null, FROM, null),
          false,
          Incapacity.LEGAL);
  private static final NewBases NOTHING_LEAVES =
      new NewBases(new ProcessingBasis(Regime.GDPR, null, null, null), null, null, null);
  private static final NewBases BY_CONSENT =
      new NewBases(
          new ProcessingBasis(Regime.GDPR, A6_1_E, A9_2_G, null),
          new TransferBasis(
              LegalBasis.A49_1_A,
              null,
              null,
              new DerogationTerms(FROM, new Reference("SI-IP-0610-12")),
              FROM,
              null),
          null,
          Incapacity.PHYSICAL);

  private final Background shelter = new Background("rs-shelter");

  @Inject Corridors corridors;

  @Test
  void theLatestRecordingCounts() {
    var handoff = aHandoff();
    assertEquals(Optional.empty(), shelter.reads(() -> corridors.of(handoff)));
    var version = 0;
    for (var bases : List.of(NATIONAL, GDPR, BY_CONSENT, NOTHING_LEAVES)) {
      version++;
      var recorded =
          new Bases(
              version,
              bases.processing(),
              bases.transfer(),
              bases.publicPowers(),
              bases.incapacity());
      assertEquals(recorded, records(handoff, bases));
      assertEquals(Optional.of(recorded), shelter.reads(() -> corridors.of(handoff)));
    }
  }

  @Test
  void anotherHandoffRestsOnItsOwn() {
    var handoff = aHandoff();
    records(handoff, NATIONAL);
    var other = new HandoffRef(UUID.randomUUID(), handoff.theCase(), SHELTER);
    assertEquals(Optional.empty(), shelter.reads(() -> corridors.of(other)));
  }

  @Test
  void othersNeitherRecordNorRead() {
    var handoff = aHandoff();
    records(handoff, NATIONAL);
    var other = new Background("rs-child-protection");
    assertThrows(RuntimeException.class, () -> other.reads(() -> corridors.of(handoff)));
    assertTrue(Stored.visible("corridor_basis", "RS", "rs-shelter") > 0);
    assertEquals(0, Stored.visible("corridor_basis", "RS", "rs-desk"));
    var theirs = insert(handoff, "rs-child-protection");
    assertEquals("42501", Stored.refusal(theirs, "RS", "rs-child-protection"));
    assertEquals("42501", Stored.refusal(insert(handoff, "rs-desk"), "RS", "rs-shelter"));
    assertEquals("00000", Stored.refusal(insert(handoff, "rs-shelter"), "RS", "rs-shelter"));
  }

  @Test
  void nothingRecordedCanBeChanged() {
    for (var verb :
        List.of("delete from corridor_basis", "update corridor_basis set version = 9")) {
      assertEquals("42501", Stored.refusal(verb, "RS", "rs-shelter"));
    }
  }

  @Test
  void theLawIsTheCountrysOfTheDay() {
    var romania = new CountryCode("RO");
    var serbia = new CountryCode("RS");
    assertEquals(Optional.of(Regime.GDPR), corridors.regime(romania, SUPPORT, FROM));
    assertEquals(
        Optional.of(Regime.LAW_ENFORCEMENT_DIRECTIVE),
        corridors.regime(romania, LAW_ENFORCEMENT, FROM));
    assertEquals(Optional.of(Regime.NATIONAL), corridors.regime(serbia, SUPPORT, FROM));
    assertEquals(Optional.empty(), corridors.regime(new CountryCode("ZZ"), SUPPORT, FROM));
  }

  private Bases records(HandoffRef handoff, NewBases bases) {
    return shelter.reads(() -> corridors.record(caller(), handoff, bases));
  }

  private static HandoffRef aHandoff() {
    var ids = StagedCase.drafted().ids();
    var theCase = CaseId.fromString(ids.getOrDefault("case", ""));
    return new HandoffRef(UUID.fromString(ids.getOrDefault("handoff", "")), theCase, SHELTER);
  }

  private static Caller caller() {
    var agent = new Agent("issuer", "human", null, "client", "token");
    return new Caller(new CountryCode("RS"), SHELTER, Set.of(), agent, UUID.randomUUID());
  }

  private static String insert(HandoffRef handoff, String recorder) {
    return """
    insert into corridor_basis (id, handoff_id, version, case_id, holder, recorded_by, regime,
      recorded_at)
    values (gen_random_uuid(), '%s', 9, '%s', 'rs-shelter', '%s', 'NATIONAL',
      '2026-03-01T10:00:00Z')\
    """
        .formatted(handoff.handoff(), handoff.theCase(), recorder);
  }
}
