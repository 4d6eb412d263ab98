package org.trm.safeguard;

import static org.trm.safeguard.GateName.PREMATURITY;
import static org.trm.safeguard.GateName.PROCEEDINGS;
import static org.trm.safeguard.GateName.TWO_PEOPLE;
import static org.trm.safeguard.GateName.VOLUNTARINESS;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Reason.SAFEGUARD_NOT_AVAILABLE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.shared.HandoffType;

class GatesNotBuiltYetTest {

  @Test
  void aReturnIsNotWavedThrough() {
    for (var gate : List.of(PREMATURITY, PROCEEDINGS, VOLUNTARINESS)) {
      var given = new Given();
      given.type = HandoffType.RETURN;
      new Expected().the(SAFEGUARD_NOT_AVAILABLE, true).of(gate, given);
    }
  }

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
