package org.trm.safeguard;

import static org.trm.safeguard.GateName.USE_CONDITIONS;
import static org.trm.safeguard.Reason.USE_CONDITIONS_NOT_ACCEPTED;

import java.util.Objects;

/**
 * G12, use conditions: the receiver is bound by the sender's conditions for exactly the version of
 * the packet that it will read (CETS 197 art. 34(3); Palermo Protocol art. 10(3)).
 */
record UseConditionsGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var acceptance = facts.receiver().acceptance();
    if (acceptance == null) {
      return new Verdict.NotAsked();
    }
    var bound = Objects.equals(acceptance.conditionsOfVersion(), facts.request().packetVersion());
    return new Findings(USE_CONDITIONS).refuseIf(!bound, USE_CONDITIONS_NOT_ACCEPTED).verdict();
  }
}
