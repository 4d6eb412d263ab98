package org.trm.safeguard;

import static org.trm.safeguard.GateName.TWO_PEOPLE;

import java.util.List;
import org.trm.safeguard.Verdict.Refusal;
import org.trm.shared.HandoffType;

/**
 * G14, two people: who proposes does not approve, for returns, emergencies and where a country's
 * policy asks. Not built yet, so it refuses wherever it would be needed.
 */
record TwoPeopleGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var type = facts.request().type();
    var needed =
        type == HandoffType.RETURN
            || type == HandoffType.EMERGENCY_ALERT
            || facts.sender().law().policy().twoPeople().contains(type);
    return needed
        ? Verdict.over(List.of(Refusal.notAvailable(TWO_PEOPLE)))
        : new Verdict.NotAsked();
  }
}
