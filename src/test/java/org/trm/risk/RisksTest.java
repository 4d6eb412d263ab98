package org.trm.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.risk.Bodies.FAMILY_DANGER;
import static org.trm.risk.Bodies.HIGH_RISK;
import static org.trm.risk.Bodies.PASSED;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Background;
import org.trm.actor.Stored;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Rules see risks and dangers in codes, if they may see anything. */
@QuarkusTest
class RisksTest {

  private static final OrganisationId SHELTER = new OrganisationId("rs-shelter");
  private static final CountryCode SLOVENIA = new CountryCode("SI");
  private static final Instant FROM = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-05-01T10:00:00Z");

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Inject Risks risks;

  @Test
  void rulesSeeEveryRiskAndTheFlagsThatAreUp() {
    var risk =
        new RiskFacts.Risk(
            RiskScope.RECEIVING_COUNTRY,
            SLOVENIA,
            RiskLevel.HIGH,
            RiskFacts.Mitigated.WITH_SAFETY_PLAN,
            FROM,
            UNTIL);
    var danger = new RiskFacts.Danger(DangerKind.TRANSMISSION_ENDANGERS_FAMILY, SLOVENIA);
    var theCase = aCase();
    assertEquals(
        new RiskFacts(List.of(risk), List.of(danger)),
        new Background("rs-shelter").reads(() -> risks.of(theCase, SHELTER)));
  }

  @Test
  void whoMayNotJudgeGetsAnErrorNotAnEmptyAnswer() {
    var ask = "select * from risk_facts('%s', 'rs-shelter')".formatted(aCase());
    assertEquals("00000", Stored.refusal(ask, "RS", "rs-shelter"));
    assertEquals("42501", Stored.refusal(ask, "RS", "rs-desk"));
    assertEquals("42501", Stored.refusal(ask, "SI", "si-shelter"));
    assertEquals("42501", Stored.refusal(ask, "", ""));
  }

  /** With one risk, one flag that is up and one that was lifted. */
  private CaseId aCase() {
    var theCase = shelter.opensACase();
    shelter.posts(theCase + "/risk-assessments", HIGH_RISK).then().statusCode(201);
    shelter.posts(theCase + "/danger-flags", FAMILY_DANGER).then().statusCode(201);
    var elsewhere = FAMILY_DANGER.replace("\"SI\"", "\"HR\"");
    var other = shelter.posts(theCase + "/danger-flags", elsewhere);
    shelter
        .posts(other.header("Location") + "/lift", PASSED, Version.of(other))
        .then()
        .statusCode(200);
    return CaseId.fromString(theCase.substring("/v1/cases/".length()));
  }
}
