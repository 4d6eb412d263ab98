package org.trm.safeguard;

import static org.trm.safeguard.GateName.TWO_PEOPLE;

import org.trm.safeguard.ApprovalFact.Matter;
import org.trm.shared.HandoffType;

/**
 * G14, two people: who proposes does not approve, for every return, and for whatever else a
 * country's policy asks; the approval is of this packet for this receiver. What one person sent in
 * an emergency is confirmed by another one afterwards, within a day.
 */
record TwoPeopleGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    if (facts.request().type() == HandoffType.EMERGENCY_ALERT) {
      return agreedOn(Matter.EMERGENCY, facts);
    }
    if (!facts.sender().law().policy().asksForSecondPerson(facts.request().type())) {
      return new Verdict.NotAsked();
    }
    return agreedOn(Matter.RELEASE, facts);
  }

  private static Verdict agreedOn(Matter matter, Facts facts) {
    var findings = new Findings(TWO_PEOPLE);
    facts
        .secondPerson()
        .against(matter, facts.now())
        .ifPresent(reason -> findings.refuseIf(true, reason));
    return findings.verdict();
  }
}
