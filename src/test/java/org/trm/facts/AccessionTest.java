package org.trm.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.directory.Commitment.Instrument.EU_ADEQUACY;
import static org.trm.directory.Commitment.Instrument.EU_LAW_ENFORCEMENT_ADEQUACY;
import static org.trm.directory.Commitment.Instrument.EU_MEMBERSHIP;
import static org.trm.directory.Commitment.Status.ADEQUATE;
import static org.trm.directory.Commitment.Status.MEMBER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.corridor.LegalBasis;
import org.trm.directory.Commitment;
import org.trm.directory.Country;
import org.trm.instrument.InstrumentKind;
import org.trm.safeguard.CountryFact.Standing;
import org.trm.safeguard.TransferGround;
import org.trm.shared.CountryCode;

/** What a country is follows from dates; the day comes, and the answer is another one. */
class AccessionTest {

  private static final LocalDate DAY = LocalDate.parse("2028-01-01");
  private static final Commitment ACCESSION =
      new Commitment(EU_MEMBERSHIP, MEMBER, DAY, null, "Treaty", false);
  private static final Commitment DECISION =
      new Commitment(EU_ADEQUACY, ADEQUATE, DAY, DAY.plusDays(1), "Decision", false);
  private static final Commitment FOR_POLICE =
      new Commitment(EU_LAW_ENFORCEMENT_ADEQUACY, ADEQUATE, DAY, null, "Decision", false);

  @ParameterizedTest
  @CsvSource({
    "2027-12-31T22:59:59Z, false, false, false",
    "2027-12-31T23:00:00Z, true, true, true",
    "2028-01-01T22:59:59Z, true, true, true",
    "2028-01-01T23:00:00Z, true, false, true"
  })
  void theDayIsTheCountrysOwn(Instant now, boolean member, boolean adequate, boolean forPolice) {
    var standings = FactsOfDirectory.fact(montenegro(), now).standings();
    assertEquals(member, standings.contains(Standing.EU_MEMBER));
    assertEquals(adequate, standings.contains(Standing.ADEQUATE));
    assertEquals(forPolice, standings.contains(Standing.ADEQUATE_FOR_LAW_ENFORCEMENT));
  }

  @ParameterizedTest
  @EnumSource(LegalBasis.class)
  void theGatesKnowEveryGroundOfTransfer(LegalBasis ground) {
    var known = TransferGround.of(ground.code());
    assertEquals(ground.isForTransfer(), known.isPresent());
    assertEquals(ground.isDerogation(), known.filter(TransferGround::isDerogation).isPresent());
  }

  @Test
  void theGatesKnowEveryKindOfInstrument() {
    for (var kind : InstrumentKind.values()) {
      assertTrue(TransferGround.of(kind.ground()).isPresent(), kind.name());
    }
  }

  private static Country montenegro() {
    return new Country(
        new CountryCode("ME"),
        "Montenegro",
        Country.Kind.NETWORK,
        true,
        ZoneId.of("Europe/Podgorica"),
        List.of(ACCESSION, DECISION, FOR_POLICE));
  }
}
