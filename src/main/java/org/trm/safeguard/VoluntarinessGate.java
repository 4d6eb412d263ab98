package org.trm.safeguard;

import static org.trm.safeguard.GateName.VOLUNTARINESS;

import java.util.List;
import org.trm.safeguard.Verdict.Refusal;

/**
 * G13, voluntariness: a return is the person's own wish; a forced removal is not this service's
 * business (CETS 197 art. 16(2); Palermo Protocol art. 8(2)). Not built yet, so it refuses.
 */
record VoluntarinessGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    return Verdict.over(List.of(Refusal.notAvailable(VOLUNTARINESS)));
  }
}
