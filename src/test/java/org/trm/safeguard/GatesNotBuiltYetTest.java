package org.trm.safeguard;

import static org.trm.safeguard.GateName.TWO_PEOPLE;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Reason.SAFEGUARD_NOT_AVAILABLE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.shared.HandoffType;

class GatesNotBuiltYetTest {

  @Test
  void whatNeedsTwoPeopleIsNotWavedThrough() {
    for (var type : HandoffType.values()) {
      for (var policy : subsets(HandoffType.values())) {
        var given = new Given();
        given.type = type;
        given.policy = new Policy(90, 90, policy);
        var always = Set.of(HandoffType.RETURN, HandoffType.EMERGENCY_ALERT);
        new Expected()
            .the(SAFEGUARD_NOT_AVAILABLE, always.contains(type) || policy.contains(type))
            .of(TWO_PEOPLE, given);
      }
    }
  }
}
