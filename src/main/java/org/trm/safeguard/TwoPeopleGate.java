package org.trm.safeguard;

import static org.trm.safeguard.GateName.TWO_PEOPLE;

import java.util.List;
import org.trm.safeguard.ApprovalFact.Matter;
import org.trm.safeguard.Verdict.Refusal;
import org.trm.shared.HandoffType;

/**
 * G14, two people: who proposes does not approve, for every return, and for whatever else a
 * country's policy asks; the approval is of this packet for this receiver. An emergency is
 * confirmed by a second person within a day; that is not built yet, so it refuses.
 */
record TwoPeopleGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    if (facts.request().type() == HandoffType.EMERGENCY_ALERT) {
      return Verdict.over(List.of(Refusal.notAvailable(TWO_PEOPLE)));
    }
    if (!facts.sender().law().policy().asksForSecondPerson(facts.request().type())) {
      return new Verdict.NotAsked();
    }
    var findings = new Findings(TWO_PEOPLE);
    facts
        .secondPerson()
        .against(Matter.RELEASE, facts.now())
        .ifPresent(reason -> findings.refuseIf(true, reason));
    return findings.verdict();
  }
}
