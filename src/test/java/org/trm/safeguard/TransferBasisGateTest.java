package org.trm.safeguard;

import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.GateName.TRANSFER_BASIS;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.RS;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.country;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.Reason.SAFEGUARD_NOT_AVAILABLE;
import static org.trm.safeguard.Reason.TRANSFER_BASIS_EXPIRED;
import static org.trm.safeguard.Reason.TRANSFER_BASIS_MISSING;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransferBasisGateTest {

  private enum Recorded {
    NOTHING,
    WITHOUT_END,
    FROM_NOW,
    NOT_YET,
    IN_FORCE,
    ENDED;

    @Nullable TransferFact fact() {
      return switch (this) {
        case NOTHING -> null;
        case WITHOUT_END -> transfer(daysAgo(1), null);
        case FROM_NOW -> transfer(NOW, null);
        case NOT_YET -> transfer(NOW.plusMillis(1), null);
        case IN_FORCE -> transfer(daysAgo(1), NOW.plusMillis(1));
        case ENDED -> transfer(daysAgo(1), NOW);
      };
    }

    private static TransferFact transfer(Instant from, @Nullable Instant until) {
      return new TransferFact("RS-LAW-65", new Validity(from, until));
    }
  }

  @Test
  void everyCorridorIsJudgedByTheSendersLaw() {
    for (var senderInUnion : yesAndNo()) {
      for (var receiverInUnion : yesAndNo()) {
        for (var recorded : Recorded.values()) {
          var given = new Given();
          given.sendingCountry = senderInUnion ? country(RS, EU_MEMBER) : country(RS);
          given.receivingCountry = receiverInUnion ? country(SI, EU_MEMBER) : country(SI);
          given.transfer = recorded.fact();
          var nothing = recorded == Recorded.NOTHING || recorded == Recorded.NOT_YET;
          new Expected()
              .the(SAFEGUARD_NOT_AVAILABLE, senderInUnion && !receiverInUnion)
              .the(TRANSFER_BASIS_MISSING, !senderInUnion && nothing)
              .the(TRANSFER_BASIS_EXPIRED, !senderInUnion && recorded == Recorded.ENDED)
              .of(TRANSFER_BASIS, given);
        }
      }
    }
  }
}
