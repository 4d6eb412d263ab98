package org.trm.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.mandate.MandateView.MandateList;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads the mandates of a case, for the organisation that recorded them. */
@ApplicationScoped
class ReadMandates {

  private final Cases cases;
  private final MandateViews mandates;
  private final OnRecord onRecord;

  ReadMandates(Cases cases, MandateViews mandates, OnRecord onRecord) {
    this.cases = cases;
    this.mandates = mandates;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<MandateList> all(Caller caller, CaseId theCase) {
    Outcome<MandateList> outcome =
        cases.hasCopy(caller, theCase)
            ? Outcome.done(new MandateList(mandates.all(theCase)))
            : Outcome.notFound();
    return onRecord.end(Entry.done(caller, Action.MANDATES_READ, Subject.of(theCase)), outcome);
  }

  @Transactional
  Outcome<MandateView> one(Caller caller, CaseId theCase, UUID id) {
    var outcome = mandates.again(theCase, id);
    return onRecord.end(Entry.done(caller, Action.MANDATES_READ, Subject.of(theCase)), outcome);
  }
}
