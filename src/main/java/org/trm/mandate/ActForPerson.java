package org.trm.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trm.casefile.ReadCopy;
import org.trm.casefile.SectionView;
import org.trm.consent.CaseWithdrawalView;
import org.trm.consent.ConsentView;
import org.trm.consent.NewCaseWithdrawal;
import org.trm.consent.NewConsent;
import org.trm.consent.SpokenFor;
import org.trm.identity.Caller;
import org.trm.shared.DataCategory;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** What whoever has a mandate may do with the one case: the bounded list of it. */
@ApplicationScoped
class ActForPerson {

  private final UseMandate useMandate;
  private final ReadCopy copy;
  private final SpokenFor spokenFor;
  private final WhomItWentTo whomItWentTo;

  ActForPerson(
      UseMandate useMandate, ReadCopy copy, SpokenFor spokenFor, WhomItWentTo whomItWentTo) {
    this.useMandate = useMandate;
    this.copy = copy;
    this.spokenFor = spokenFor;
    this.whomItWentTo = whomItWentTo;
  }

  Outcome<MandatedCase> look(Caller caller, UUID mandate) {
    return useMandate.use(
        caller,
        MandateUse.looking(mandate),
        in ->
            copy.look(in.caller(), in.mandate().theCase())
                .map(seen -> MandatedCase.of(mandate, seen, in.mandate().categories())));
  }

  Outcome<SectionView> read(Caller caller, UUID mandate, DataCategory category) {
    return useMandate.use(
        caller,
        MandateUse.reading(mandate, category),
        in -> copy.open(in.caller(), in.mandate().theCase(), category));
  }

  Outcome<CaseRecipients> recipients(Caller caller, UUID mandate) {
    return useMandate.use(
        caller,
        MandateUse.looking(mandate),
        in -> whomItWentTo.of(in.caller(), in.mandate().theCase()));
  }

  Outcome<ConsentView> agree(Caller caller, UUID mandate, Once.Key key, NewConsent said) {
    return useMandate.use(
        caller,
        MandateUse.agreeing(mandate, said.session().givenBy()),
        in -> spokenFor.give(in.caller(), in.mandate().theCase(), key, said));
  }

  Outcome<CaseWithdrawalView> takeBack(
      Caller caller, UUID mandate, Once.Key key, NewCaseWithdrawal said) {
    return useMandate.use(
        caller,
        MandateUse.agreeing(mandate, said.saidBy()),
        in -> spokenFor.takeBack(in.caller(), in.mandate().theCase(), key, said));
  }
}
