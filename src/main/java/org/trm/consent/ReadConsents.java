package org.trm.consent;

import static org.trm.journal.Action.CONSENTS_READ;
import static org.trm.journal.Action.CONSENT_RECEIPT_ISSUED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Reads what persons said to the caller's organisation, for a purpose that goes on record. */
@ApplicationScoped
class ReadConsents {

  private final Cases cases;
  private final ConsentViews views;
  private final Receipts receipts;
  private final OnRecord onRecord;

  ReadConsents(Cases cases, ConsentViews views, Receipts receipts, OnRecord onRecord) {
    this.cases = cases;
    this.views = views;
    this.receipts = receipts;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<ConsentList> all(Caller caller, CaseId theCase, PurposeOfUse purpose) {
    var outcome =
        cases.hasCopy(caller, theCase)
            ? Outcome.done(views.all(caller, theCase))
            : Outcome.<ConsentList>notFound();
    var entry = Entry.done(caller, CONSENTS_READ, Subject.of(theCase)).forPurpose(purpose.name());
    return onRecord.end(entry, outcome);
  }

  /** What the person can be given to keep of one conversation. */
  @Transactional
  Outcome<ConsentReceipt> receipt(Caller caller, CaseId theCase, UUID id, PurposeOfUse purpose) {
    var found = views.one(caller, theCase, id);
    var entry = Entry.done(caller, CONSENT_RECEIPT_ISSUED, ConsentSubject.of(theCase, found));
    return onRecord.end(
        entry.forPurpose(purpose.name()), found.map(consent -> receipts.of(caller, consent)));
  }

  @Transactional
  Outcome<ConsentView> one(Caller caller, CaseId theCase, UUID id, PurposeOfUse purpose) {
    var outcome = views.one(caller, theCase, id);
    var entry = Entry.done(caller, CONSENTS_READ, ConsentSubject.of(theCase, outcome));
    return onRecord.end(entry.forPurpose(purpose.name()), outcome);
  }
}
