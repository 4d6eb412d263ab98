package org.trm.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationIdTest {

  private static final CountryCode SERBIA = new CountryCode("RS");

  @ParameterizedTest
  @CsvSource({"rs-shelter, true", "si-shelter, false", "rsx-shelter, false", "network-rs, false"})
  void itsFirstWordSaysWhoseItIs(String id, boolean serbian) {
    assertEquals(serbian, new OrganisationId(id).isOf(SERBIA));
  }

  @Test
  void theNetworkHasOrganisationsToo() {
    var secretariat = new OrganisationId("network-secretariat");
    assertTrue(secretariat.isOf(CountryCode.NETWORK));
    assertFalse(new OrganisationId("xn-secretariat").isOf(CountryCode.NETWORK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rs", "rs-", "RS-shelter", "r-shelter", "rs_shelter", "rs-shelter\n"})
  void whatIsNoIdentifierIsRefused(String id) {
    assertThrows(IllegalArgumentException.class, () -> new OrganisationId(id));
  }
}
