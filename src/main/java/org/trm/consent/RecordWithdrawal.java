package org.trm.consent;

import static org.trm.journal.Action.CONSENT_WITHDRAWN;
import static org.trm.journal.Action.WITHDRAWALS_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.casefile.Cases;
import org.trm.consent.CaseWithdrawalView.CaseWithdrawalList;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/**
 * Records that the person takes agreement back, by whoever holds or has received something of the
 * case: it is gone wherever it was given, and everybody concerned is told at once.
 */
@ApplicationScoped
class RecordWithdrawal {

  private final Once once;
  private final Cases cases;
  private final ConsentBook book;
  private final CaseWithdrawalViews views;
  private final OnRecord onRecord;

  RecordWithdrawal(
      Once once, Cases cases, ConsentBook book, CaseWithdrawalViews views, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.book = book;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<CaseWithdrawalView> record(
      Caller caller, CaseId theCase, Once.Key key, NewCaseWithdrawal in) {
    var outcome =
        once.once(key, () -> record(caller, theCase, in), id -> views.one(caller, theCase, id));
    return end(caller, CONSENT_WITHDRAWN, theCase, outcome);
  }

  private Outcome<CaseWithdrawalView> record(Caller caller, CaseId theCase, NewCaseWithdrawal in) {
    return cases
        .lock(theCase)
        .filter(_ -> book.mayHear(theCase))
        .map(_ -> book.takeBack(caller, theCase, in))
        .map(id -> views.one(caller, theCase, id))
        .orElseGet(Outcome::notFound);
  }

  @Transactional
  Outcome<CaseWithdrawalView> read(Caller caller, CaseId theCase, UUID id) {
    return end(caller, WITHDRAWALS_READ, theCase, views.one(caller, theCase, id));
  }

  @Transactional
  Outcome<CaseWithdrawalList> readAll(Caller caller, CaseId theCase) {
    var outcome =
        book.mayHear(theCase)
            ? Outcome.done(views.all(caller, theCase))
            : Outcome.<CaseWithdrawalList>notFound();
    return onRecord.end(Entry.done(caller, WITHDRAWALS_READ, Subject.of(theCase)), outcome);
  }

  private Outcome<CaseWithdrawalView> end(
      Caller caller, Action action, CaseId theCase, Outcome<CaseWithdrawalView> outcome) {
    var subject =
        outcome instanceof Outcome.Done<CaseWithdrawalView>(CaseWithdrawalView view, boolean _)
            ? Subject.of(theCase, view.id(), view.version())
            : Subject.of(theCase);
    return onRecord.end(Entry.done(caller, action, subject), outcome);
  }
}
