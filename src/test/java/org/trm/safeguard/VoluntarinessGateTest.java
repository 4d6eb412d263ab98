package org.trm.safeguard;

import static org.trm.safeguard.DeclarationFact.Saying.NOT_VOLUNTARY;
import static org.trm.safeguard.DeclarationFact.Saying.VOLUNTARY;
import static org.trm.safeguard.GateName.VOLUNTARINESS;
import static org.trm.safeguard.Given.HR;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.declared;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Reason.DECLARATION_EXPIRED;
import static org.trm.safeguard.Reason.DECLARATION_INTERPRETED_PARTIALLY;
import static org.trm.safeguard.Reason.DECLARATION_TAKEN_BACK;
import static org.trm.safeguard.Reason.RETURN_NOT_DECLARED;
import static org.trm.safeguard.Reason.RETURN_NOT_VOLUNTARY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.DeclarationFact.Flaw;
import org.trm.safeguard.DeclarationFact.Saying;

class VoluntarinessGateTest {

  @Test
  void aReturnIsThePersonsOwnFreelySpokenWish() {
    for (var saying : Saying.values()) {
      for (var country : List.of(SI, HR)) {
        for (var age : List.of(-1, 0, 1)) {
          for (var end : Arrays.asList(null, NOW, NOW.plusMillis(1))) {
            for (var flaws : subsets(Flaw.values())) {
              var validity = new Validity(daysAgo(age), end);
              var given = new Given();
              given.declares(new DeclarationFact(saying, country, validity, flaws));
              var said = country.equals(SI) && age >= 0;
              var yes = said && saying == VOLUNTARY;
              var no = said && saying == NOT_VOLUNTARY;
              var back = flaws.contains(Flaw.TAKEN_BACK);
              new Expected()
                  .the(RETURN_NOT_DECLARED, !(yes || no) || (no && back))
                  .the(RETURN_NOT_VOLUNTARY, no && !back)
                  .the(DECLARATION_TAKEN_BACK, yes && back)
                  .the(DECLARATION_EXPIRED, yes && !back && end != null && !NOW.isBefore(end))
                  .the(
                      DECLARATION_INTERPRETED_PARTIALLY,
                      yes && !back && flaws.contains(Flaw.INTERPRETER_NOT_INDEPENDENT))
                  .of(VOLUNTARINESS, given);
            }
          }
        }
      }
    }
  }

  @Test
  void theLatestWordCountsAndOfTwoAtOnceTheNo() {
    for (var yes : List.of(1, 2, 3)) {
      for (var no : List.of(1, 2, 3)) {
        var given = new Given();
        given.declares(
            declared(NOT_VOLUNTARY, since(no), Set.of()),
            declared(VOLUNTARY, since(yes), Set.of()));
        new Expected().the(RETURN_NOT_VOLUNTARY, no <= yes).of(VOLUNTARINESS, given);
      }
    }
  }

  @Test
  void whoSaidNothingIsNotSentAnywhere() {
    var given = new Given();
    given.declares();
    new Expected().the(RETURN_NOT_DECLARED, true).of(VOLUNTARINESS, given);
  }
}
