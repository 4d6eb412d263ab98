package org.trm.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.risk.Mitigation.SAFETY_PLAN;
import static org.trm.risk.RiskLevel.LOW;
import static org.trm.risk.RiskReason.ASSESSMENT_ENDS_TOO_EARLY;
import static org.trm.risk.RiskReason.ASSESSMENT_ENDS_TOO_LATE;
import static org.trm.risk.RiskReason.COUNTRY_MISSING;
import static org.trm.risk.RiskReason.COUNTRY_UNKNOWN;
import static org.trm.risk.RiskReason.MITIGATION_DOUBLED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.shared.CountryCode;

/** What an assessment or a flag must say so that it can be relied on. */
class RiskRulesTest {

  private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");
  private static final Duration USUAL = Duration.ofDays(90);

  @ParameterizedTest
  @EnumSource(RiskScope.class)
  void onlyTheReceivingCountryMustBeNamed(RiskScope scope) {
    var expected = scope == RiskScope.RECEIVING_COUNTRY ? Set.of(COUNTRY_MISSING) : Set.of();
    assertEquals(expected, judge(risk(scope, null, null)));
    assertEquals(Set.of(), judge(risk(scope, "SI", null)));
  }

  @ParameterizedTest
  @EnumSource(DangerKind.class)
  void aPersecutorIsNamedOtherDangersMayLieEverywhere(DangerKind kind) {
    var expected =
        switch (kind) {
          case PERSECUTION_BY_AUTHORITIES, ASYLUM_SOUGHT_FROM -> Set.of(COUNTRY_MISSING);
          case TRANSMISSION_ENDANGERS_PERSON,
              TRANSMISSION_ENDANGERS_CHILD,
              TRANSMISSION_ENDANGERS_FAMILY ->
              Set.of();
        };
    assertEquals(expected, RiskRules.against(new NewDangerFlag(kind, null, null)));
  }

  @Test
  void aCountryIsOneThatThereIs() {
    assertEquals(Set.of(), judge(risk(RiskScope.JOURNEY, "XK", null)));
    assertEquals(Set.of(), judge(risk(RiskScope.JOURNEY, "AF", null)));
    assertEquals(Set.of(COUNTRY_UNKNOWN), judge(risk(RiskScope.JOURNEY, "ZZ", null)));
    assertEquals(Set.of(COUNTRY_UNKNOWN), judge(risk(RiskScope.JOURNEY, "XN", null)));
  }

  @Test
  void anAssessmentHoldsForSomeTimeAndAtMostAYear() {
    var year = THEN.plus(Duration.ofDays(366));
    assertEquals(Set.of(ASSESSMENT_ENDS_TOO_EARLY), judge(risk(RiskScope.EARLY, null, THEN)));
    assertEquals(Set.of(), judge(risk(RiskScope.EARLY, null, THEN.plusSeconds(1))));
    assertEquals(Set.of(), judge(risk(RiskScope.EARLY, null, year)));
    assertEquals(
        Set.of(ASSESSMENT_ENDS_TOO_LATE), judge(risk(RiskScope.EARLY, null, year.plusSeconds(1))));
  }

  @Test
  void withoutAnEndItHoldsAsLongAsThePolicySays() {
    var span = risk(RiskScope.EARLY, null, null).span(THEN, USUAL);
    assertEquals(THEN.plus(USUAL), span.until());
  }

  @Test
  void aMeasureIsNamedOnce() {
    var risk =
        new NewRiskAssessment(
            RiskScope.EARLY, null, LOW, List.of(SAFETY_PLAN, SAFETY_PLAN), true, THEN, null);
    assertEquals(Set.of(MITIGATION_DOUBLED), judge(risk));
  }

  private static NewRiskAssessment risk(
      RiskScope scope, @Nullable String country, @Nullable Instant until) {
    return new NewRiskAssessment(
        scope,
        country == null ? null : new CountryCode(country),
        LOW,
        List.of(),
        true,
        THEN,
        until);
  }

  private static Set<RiskReason> judge(NewRiskAssessment risk) {
    return RiskRules.against(risk, risk.span(THEN, USUAL));
  }
}
