package org.trm.safeguard;

import static org.trm.safeguard.GateName.PROCEEDINGS;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Reason.AUTHORITY_NOT_INFORMED;
import static org.trm.safeguard.Reason.CLAIMS_NOT_ARRANGED;
import static org.trm.safeguard.Reason.HEARINGS_NOT_ARRANGED;
import static org.trm.safeguard.Reason.PROCEEDINGS_CHECK_OUTDATED;
import static org.trm.safeguard.Reason.PROCEEDINGS_NOT_CHECKED;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.ReturnFact.Open;
import org.trm.safeguard.ReturnFact.ProceedingsFact;
import org.trm.shared.HandoffType;

class ProceedingsGateTest {

  @Test
  void nobodyLosesARightByGoing() {
    for (var open : subsets(Open.values())) {
      for (var age : List.of(0, 29, 30, 89, 90)) {
        for (var policy : List.of(30, 90)) {
          var given = given(new ProceedingsFact(daysAgo(age), open), policy);
          var old = age >= policy || open.contains(Open.OVERTAKEN);
          new Expected()
              .the(PROCEEDINGS_CHECK_OUTDATED, old)
              .the(HEARINGS_NOT_ARRANGED, !old && open.contains(Open.HEARINGS))
              .the(CLAIMS_NOT_ARRANGED, !old && open.contains(Open.CLAIMS))
              .the(AUTHORITY_NOT_INFORMED, !old && open.contains(Open.AUTHORITY_NOT_INFORMED))
              .of(PROCEEDINGS, given);
        }
      }
    }
  }

  @Test
  void whereNobodyLookedNobodyGoes() {
    new Expected().the(PROCEEDINGS_NOT_CHECKED, true).of(PROCEEDINGS, given(null, 90));
  }

  private static Given given(@Nullable ProceedingsFact proceedings, int policy) {
    var given = new Given();
    given.type = HandoffType.RETURN;
    given.policy = new Policy(90, policy, Set.of());
    given.returning =
        new ReturnFact(
            given.returning.identification(),
            given.returning.reflection(),
            given.returning.declarations(),
            proceedings);
    return given;
  }
}
