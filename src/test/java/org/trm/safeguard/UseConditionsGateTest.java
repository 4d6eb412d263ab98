package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.safeguard.GateName.USE_CONDITIONS;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Reason.USE_CONDITIONS_NOT_ACCEPTED;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.Facts.Acceptance;

class UseConditionsGateTest {

  @Test
  void theConditionsOfExactlyThisVersionAreAccepted() {
    for (var version : Arrays.asList(null, 0, 1, 2, 3)) {
      var given = new Given();
      given.acceptance = new Acceptance(SI_DESK, version);
      new Expected()
          .the(USE_CONDITIONS_NOT_ACCEPTED, !Objects.equals(version, 2))
          .of(USE_CONDITIONS, given);
    }
  }

  @Test
  void beforeAnybodyAcceptsItHasNoSay() {
    var given = new Given();
    given.acceptance = null;
    assertEquals(new Verdict.NotAsked(), Gate.of(USE_CONDITIONS).judge(given.facts()));
  }
}
