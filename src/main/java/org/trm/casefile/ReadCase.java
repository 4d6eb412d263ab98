package org.trm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads what an organisation has of a case, without its content. */
@ApplicationScoped
class ReadCase {

  private final CaseViews views;
  private final OnRecord onRecord;

  ReadCase(CaseViews views, OnRecord onRecord) {
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<CaseView> read(Caller caller, CaseId id) {
    var entry = Entry.done(caller, Action.CASE_READ, Subject.of(id));
    return onRecord.end(entry, views.read(caller, id));
  }
}
