package org.trm.safeguard;

import java.util.LinkedHashSet;
import java.util.Set;
import org.trm.safeguard.Verdict.Refusal;

/** What one gate has found wrong so far; the same finding counts once. */
final class Findings {

  private final GateName gate;
  private final Set<Refusal> refusals = new LinkedHashSet<>();

  Findings(GateName gate) {
    this.gate = gate;
  }

  Findings refuseIf(boolean broken, Reason reason) {
    return refuseIf(broken, reason, Missing.NOTHING);
  }

  Findings refuseIf(boolean broken, Reason reason, Missing missing) {
    if (broken) {
      refusals.add(new Refusal(gate, reason, missing));
    }
    return this;
  }

  Verdict verdict() {
    return Verdict.over(refusals);
  }
}
