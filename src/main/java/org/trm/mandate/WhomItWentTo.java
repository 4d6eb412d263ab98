package org.trm.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.notice.Notices;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Tells who has, or received, anything of a case. */
@ApplicationScoped
class WhomItWentTo {

  private final Notices notices;
  private final OnRecord onRecord;

  WhomItWentTo(Notices notices, OnRecord onRecord) {
    this.notices = notices;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<CaseRecipients> of(Caller caller, CaseId theCase) {
    Outcome<CaseRecipients> outcome =
        notices.takesPart(theCase)
            ? Outcome.done(new CaseRecipients(notices.recipients(theCase)))
            : Outcome.notFound();
    return onRecord.end(Entry.done(caller, Action.RECIPIENTS_READ, Subject.of(theCase)), outcome);
  }
}
