package org.trm.safeguard;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static org.trm.safeguard.GateName.RISK;
import static org.trm.safeguard.Reason.INFORMED_CHOICE_MISSING;
import static org.trm.safeguard.Reason.RISK_ASSESSMENT_EXPIRED;
import static org.trm.safeguard.Reason.RISK_ASSESSMENT_MISSING;
import static org.trm.safeguard.Reason.RISK_HIGH;
import static org.trm.safeguard.Reason.SAFETY_PLAN_MISSING;
import static org.trm.safeguard.RiskFact.Level.HIGH;
import static org.trm.safeguard.RiskFact.Mitigated.WITH_SAFETY_PLAN;
import static org.trm.safeguard.RiskFact.Scope.RECEIVING_COUNTRY;

import java.util.Optional;
import java.util.Set;
import org.trm.safeguard.ApprovalFact.Matter;
import org.trm.safeguard.DeclarationFact.Saying;
import org.trm.shared.HandoffType;

/**
 * G9, risk: the risk in the receiving country was assessed, lately, and is bearable (CETS 197 art.
 * 16(2): with due regard for the rights, safety and dignity of the person). Into a high risk only
 * an adult goes home, who knows it and chooses it, with a safety plan and a second person behind
 * it.
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
    if (risk.level() == HIGH) {
      judgeHigh(facts, risk, findings);
    }
    return findings.verdict();
  }

  /** A child is never sent home into a high risk, whatever is done about it. */
  private void judgeHigh(Facts facts, RiskFact risk, Findings findings) {
    var country = Missing.country(facts.receiver().country().code());
    var goesHome = facts.request().type() == HandoffType.RETURN;
    if (risk.isHighUnmitigated() || (goesHome && facts.person().age().isChild())) {
      findings.refuseIf(true, RISK_HIGH, country);
      return;
    }
    if (goesHome) {
      findings.refuseIf(risk.mitigated() != WITH_SAFETY_PLAN, SAFETY_PLAN_MISSING, country);
      judgeChoice(facts, risk, findings);
    }
    facts
        .secondPerson()
        .against(Matter.HIGH_RISK, facts.now())
        .ifPresent(reason -> findings.refuseIf(true, reason, country));
  }

  /** Whoever chose before the risk was assessed did not know it. */
  private void judgeChoice(Facts facts, RiskFact risk, Findings findings) {
    var country = facts.receiver().country().code();
    var choice =
        facts
            .person()
            .returning()
            .latest(country, facts.now(), Set.of(Saying.DESPITE_HIGH_RISK))
            .filter(said -> !said.validity().from().isBefore(risk.validity().from()));
    var which = Missing.country(country);
    findings.refuseIf(choice.isEmpty(), INFORMED_CHOICE_MISSING, which);
    choice.ifPresent(said ->
        said.reasons(facts.now(), false).forEach(flaw -> findings.refuseIf(true, flaw, which)));
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
                .thenComparing(RiskFact::mitigated, reverseOrder()));
  }
}
