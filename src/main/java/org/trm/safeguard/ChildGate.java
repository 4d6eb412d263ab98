package org.trm.safeguard;

import static org.trm.safeguard.GateName.CHILD;

import java.util.List;
import org.trm.safeguard.Verdict.Refusal;

/**
 * G8, child: guardian, hearing, best interests and care, for every child and for everyone who may
 * be one (CETS 197 art. 10(3), 10(4), 16(7); CRC art. 3, 12). Not built yet, so it refuses for all
 * but confirmed adults.
 */
record ChildGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    return facts.person().age().isChild()
        ? Verdict.over(List.of(Refusal.notAvailable(CHILD)))
        : new Verdict.NotAsked();
  }
}
