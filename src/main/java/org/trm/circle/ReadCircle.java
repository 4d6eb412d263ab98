package org.trm.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Reads who is in and who is out of a case. */
@ApplicationScoped
class ReadCircle {

  private final Cases cases;
  private final Circles circles;
  private final OnRecord onRecord;

  ReadCircle(Cases cases, Circles circles, OnRecord onRecord) {
    this.cases = cases;
    this.circles = circles;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<CircleView> read(Caller caller, CaseId theCase, PurposeOfUse purpose) {
    Outcome<CircleView> outcome =
        cases.hasCopy(caller, theCase) ? Outcome.done(circles.of(theCase)) : Outcome.notFound();
    var entry = Entry.done(caller, Action.CIRCLE_READ, Subject.of(theCase));
    return onRecord.end(entry.forPurpose(purpose.name()), outcome);
  }
}
