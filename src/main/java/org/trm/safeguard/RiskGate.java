package org.trm.safeguard;

import static java.util.Comparator.comparing;
import static org.trm.safeguard.GateName.RISK;
import static org.trm.safeguard.Reason.RISK_ASSESSMENT_EXPIRED;
import static org.trm.safeguard.Reason.RISK_ASSESSMENT_MISSING;
import static org.trm.safeguard.Reason.RISK_HIGH;
import static org.trm.safeguard.Reason.SAFEGUARD_NOT_AVAILABLE;
import static org.trm.safeguard.RiskFact.Level.HIGH;
import static org.trm.safeguard.RiskFact.Scope.RECEIVING_COUNTRY;

import java.util.Optional;

/**
 * G9, risk: the risk in the receiving country was assessed, lately, and is bearable (CETS 197 art.
 * 16(2): with due regard for the rights, safety and dignity of the person). A high risk that was
 * mitigated asks for a second person, and that is not built yet.
 */
record RiskGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var findings = new Findings(RISK);
    var country = Missing.country(facts.receiver().country().code());
    var latest = latest(facts);
    if (latest.isEmpty()) {
      return findings.refuseIf(true, RISK_ASSESSMENT_MISSING, country).verdict();
    }
    var risk = latest.get();
    if (!facts.sender().law().policy().reliesOn(risk.validity(), facts.now())) {
      return findings.refuseIf(true, RISK_ASSESSMENT_EXPIRED, country).verdict();
    }
    return findings
        .refuseIf(risk.isHighUnmitigated(), RISK_HIGH, country)
        .refuseIf(risk.level() == HIGH && risk.mitigated(), SAFEGUARD_NOT_AVAILABLE)
        .verdict();
  }

  /** Of two assessments of the same moment the graver one. */
  private Optional<RiskFact> latest(Facts facts) {
    return facts.person().risks().stream()
        .filter(risk -> risk.scope() == RECEIVING_COUNTRY)
        .filter(risk -> facts.receiver().country().code().equals(risk.country()))
        .filter(risk -> risk.validity().hasBegunBy(facts.now()))
        .max(
            comparing((RiskFact risk) -> risk.validity().from())
                .thenComparing(RiskFact::level)
                .thenComparing(RiskFact::isHighUnmitigated));
  }
}
