package org.trm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records what whoever speaks for a person said, in the holder's name; each a transaction. */
@ApplicationScoped
public class SpokenFor {

  private final GiveConsent giveConsent;
  private final RecordWithdrawal recordWithdrawal;

  SpokenFor(GiveConsent giveConsent, RecordWithdrawal recordWithdrawal) {
    this.giveConsent = giveConsent;
    this.recordWithdrawal = recordWithdrawal;
  }

  /** What was agreed to or refused. */
  public Outcome<ConsentView> give(Caller caller, CaseId theCase, Once.Key key, NewConsent said) {
    return giveConsent.give(caller, theCase, key, said);
  }

  /** What was taken back. */
  public Outcome<CaseWithdrawalView> takeBack(
      Caller caller, CaseId theCase, Once.Key key, NewCaseWithdrawal said) {
    return recordWithdrawal.record(caller, theCase, key, said);
  }
}
