package org.trm.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

  @Test
  void theNetworkHasACodeToo() {
    assertEquals("xn", CountryCode.NETWORK.lower());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "R", "rs", "RSB", "R1", "RS\n"})
  void whatIsNoCodeIsRefused(String value) {
    assertThrows(IllegalArgumentException.class, () -> new CountryCode(value));
  }
}
