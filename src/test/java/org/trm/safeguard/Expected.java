package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;

/** The reasons a test expects, written one sentence each: this reason, if that is so. */
final class Expected {

  private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

  Expected the(Reason reason, boolean ifSo) {
    if (ifSo) {
      reasons.add(reason);
    }
    return this;
  }

  void of(GateName gate, Given given) {
    assertEquals(reasons, given.refusedBy(gate), () -> gate + " over " + given.facts());
  }
}
