package org.trm.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.directory.PolicySetting.CASE_TRANSFER_APPROVERS;
import static org.trm.directory.PolicySetting.REFLECTION_DAYS;
import static org.trm.directory.PolicySetting.RISK_ASSESSMENT_DAYS;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.shared.HandoffType;

class PolicyTest {

  private static final Policy STRICT =
      new Policy(
          Map.of(
              REFLECTION_DAYS, new Policy.Figure(90, true, "a law"),
              CASE_TRANSFER_APPROVERS, new Policy.Figure(2, true, "a law")));

  @Test
  void whatACountryHasSetHolds() {
    assertEquals(90, STRICT.of(REFLECTION_DAYS));
    assertTrue(STRICT.figure(REFLECTION_DAYS).verified());
  }

  @Test
  void whatItHasNotSetIsUsualAndUnverified() {
    assertEquals(90, STRICT.of(RISK_ASSESSMENT_DAYS));
    assertFalse(STRICT.figure(RISK_ASSESSMENT_DAYS).verified());
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsConfirmedUntilACountryDoes(PolicySetting setting) {
    assertFalse(Policy.USUAL.figure(setting).verified());
    assertTrue(Policy.USUAL.of(setting) > 0);
  }

  @Test
  void aSecondPersonIsAskedForWhereTwoMustAgree() {
    assertEquals(Set.of(HandoffType.CASE_TRANSFER), STRICT.twoPeople());
    assertEquals(Set.of(), Policy.USUAL.twoPeople());
  }
}
