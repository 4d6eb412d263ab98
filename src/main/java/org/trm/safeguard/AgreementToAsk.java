package org.trm.safeguard;

import static org.trm.safeguard.GateName.CONSENT;
import static org.trm.shared.DataCategory.SUMMARY;

import java.util.List;
import org.trm.safeguard.ConsentFact.Item;
import org.trm.shared.Purpose;

/**
 * G3 at an enquiry: the person agreed that the other country's desk is asked, without a name,
 * whether it could help (CETS 197 art. 12(7)). Who agreed that the desk reads the summary for the
 * purpose itself has agreed to the less.
 */
record AgreementToAsk() {

  Verdict judge(Facts facts) {
    var words = new WordsOfThePerson(facts);
    var desk = facts.receiver().desk().id();
    var toAsk = words.against(new Item(Purpose.ENQUIRY, desk, SUMMARY));
    var toMore = words.against(new Item(facts.request().purpose(), desk, SUMMARY));
    var findings = new Findings(CONSENT);
    if (!toAsk.isEmpty() && !toMore.isEmpty()) {
      var missing = Missing.consent(List.of(SUMMARY), desk, Purpose.ENQUIRY);
      toAsk.forEach(reason -> findings.refuseIf(true, reason, missing));
    }
    return findings.verdict();
  }
}
