package org.trm.safeguard;

import static org.trm.safeguard.GateName.PREMATURITY;

import java.util.List;
import org.trm.safeguard.Verdict.Refusal;

/**
 * G7, not premature: nobody is returned while identification is open or reflection runs (CETS 197
 * art. 10(2), 13(1)). Not built yet, so it refuses.
 */
record PrematurityGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    return Verdict.over(List.of(Refusal.notAvailable(PREMATURITY)));
  }
}
