package org.trm.safeguard;

import static org.trm.safeguard.GateName.PROCEEDINGS;

import java.util.List;
import org.trm.safeguard.Verdict.Refusal;

/**
 * G10, proceedings: the person's claims and testimony are provided for before a return, without a
 * veto for anyone (CETS 197 art. 16(2), 12(6); Palermo Protocol art. 8(2)). Not built yet, so it
 * refuses.
 */
record ProceedingsGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    return Verdict.over(List.of(Refusal.notAvailable(PROCEEDINGS)));
  }
}
