package org.trm.section;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.section.MethodOfControl.DebtBondage;
import static org.trm.section.MethodOfControl.Other;
import static org.trm.section.MethodOfControl.RestrictsMovement;
import static org.trm.section.MethodOfControl.ThreatensChildrenFamily;
import static org.trm.section.MethodOfControl.UsesChildren;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodOfControlTest {

  @ParameterizedTest
  @EnumSource
  void everyCodeIsReadFromEitherList(MethodOfControl method) {
    assertEquals(Optional.of(method), MethodOfControl.fromHtcds(method.name()));
    method
        .variable()
        .ifPresent(name -> assertEquals(Optional.of(method), MethodOfControl.fromHtcds(name)));
  }

  @Test
  void theDefinitionsHaveSeventeenVariables() {
    var variables =
        Arrays.stream(MethodOfControl.values())
            .flatMap(method -> method.variable().stream())
            .collect(toSet());
    assertEquals(17, variables.size());
    assertEquals(Optional.empty(), ThreatensChildrenFamily.variable());
  }

  @Test
  void thePicklistHasSixteenCodes() {
    var picklist =
        Arrays.stream(MethodOfControl.values()).map(MethodOfControl::onPicklist).collect(toSet());
    assertEquals(16, picklist.size());
    assertEquals(Other, RestrictsMovement.onPicklist());
    assertEquals(Other, UsesChildren.onPicklist());
  }

  @Test
  void theBlankBehindAPublishedCodeIsOverlooked() {
    assertEquals(Optional.of(DebtBondage), MethodOfControl.fromHtcds("DebtBondage "));
  }

  @Test
  void anUnknownCodeIsNotGuessed() {
    assertEquals(Optional.empty(), MethodOfControl.fromHtcds("Threats"));
    assertEquals(Optional.empty(), MethodOfControl.fromHtcds(""));
  }
}
