package org.trm.safeguard;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.safeguard.GateName.CONSENT;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.shared.DataCategory.NEEDS;
import static org.trm.shared.DataCategory.SUMMARY;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.ConsentFact.Word;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

class AgreementToAskTest {

  @Test
  void theDeskIsAskedWithAgreementToAskOrToMore() {
    for (var toAsk : yesAndNo()) {
      for (var toMore : yesAndNo()) {
        for (var recipient : new OrganisationId[] {SI_DESK, SI_SHELTER}) {
          var agreed = (toAsk || toMore) && recipient.equals(SI_DESK);
          assertEquals(
              agreed ? Set.of() : Set.of(Reason.CONSENT_MISSING), asked(toAsk, toMore, recipient));
        }
      }
    }
  }

  @Test
  void aRefusalToBeAskedAboutIsHeard() {
    var given = new Given();
    given.consents = new ArrayList<>();
    given.consents.add(forPurpose(Given.said(Word.REFUSED, SI_DESK, SUMMARY, since(1))));
    assertEquals(Set.of(Reason.CONSENT_REFUSED), reasons(given));
  }

  private static Set<Reason> asked(boolean toAsk, boolean toMore, OrganisationId recipient) {
    var given = new Given();
    given.consents = new ArrayList<>();
    if (toAsk) {
      given.consents.add(forPurpose(Given.said(Word.GIVEN, recipient, SUMMARY, since(1))));
    }
    if (toMore) {
      given.consents.add(Given.said(Word.GIVEN, recipient, SUMMARY, since(1)));
    }
    given.consents.add(Given.said(Word.GIVEN, SI_SHELTER, NEEDS, since(1)));
    return reasons(given);
  }

  private static ConsentFact forPurpose(ConsentFact fact) {
    var item = new ConsentFact.Item(Purpose.ENQUIRY, fact.item().recipient(), SUMMARY);
    return new ConsentFact(item, fact.word(), fact.validity(), fact.how());
  }

  private static Set<Reason> reasons(Given given) {
    return Safeguards.judge(Moment.ENQUIRE, given.facts()).refusals().stream()
        .filter(refusal -> refusal.gate() == CONSENT)
        .map(Verdict.Refusal::reason)
        .collect(toSet());
  }
}
