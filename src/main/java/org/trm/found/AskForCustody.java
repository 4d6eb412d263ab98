package org.trm.found;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.trm.casefile.Cases;
import org.trm.found.CustodyRequestView.State;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.notice.Notices;
import org.trm.notice.Recipient;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Asks the holder of a case for custody, for who has found the person; nothing moves by asking. */
@ApplicationScoped
class AskForCustody {

  private final Once once;
  private final Cases cases;
  private final Notices notices;
  private final RequestBook book;
  private final OnRecord onRecord;

  AskForCustody(Once once, Cases cases, Notices notices, RequestBook book, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.notices = notices;
    this.book = book;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<CustodyRequestView> ask(
      Caller caller, CaseId theCase, Once.Key key, NewCustodyRequest in) {
    var outcome = once.once(key, () -> make(caller, theCase, in), book::read);
    return onRecord.end(entry(caller, theCase, outcome), outcome);
  }

  /** Custody is locked first: whoever is asked still holds the case when the question is kept. */
  private Outcome<CustodyRequestView> make(Caller caller, CaseId theCase, NewCustodyRequest in) {
    if (!notices.takesPart(theCase) || cases.lock(theCase).isEmpty()) {
      return Outcome.notFound();
    }
    var holder = notices.recipients(theCase).stream().filter(Recipient::holds).findFirst();
    var against = against(caller, theCase, holder.orElseThrow());
    return against.isPresent()
        ? Outcome.refused(RULE_REFUSED, against.get().alone())
        : Outcome.done(
            book.enter(theCase, new RequestEntity.Parties(caller, holder.orElseThrow()), in));
  }

  private Optional<FoundReason> against(Caller caller, CaseId theCase, Recipient holder) {
    if (caller.worksFor(holder.organisation())) {
      return Optional.of(FoundReason.CUSTODY_IS_YOURS);
    }
    if (caller.country().equals(holder.country())) {
      return Optional.of(FoundReason.CUSTODY_IN_YOUR_COUNTRY);
    }
    return book.askedBy(caller, theCase).stream().anyMatch(one -> one.state() == State.OPEN)
        ? Optional.of(FoundReason.CUSTODY_ASKED_ALREADY)
        : Optional.empty();
  }

  private static Entry entry(Caller caller, CaseId theCase, Outcome<CustodyRequestView> outcome) {
    return outcome instanceof Outcome.Done<CustodyRequestView>(CustodyRequestView made, boolean _)
        ? Entry.done(caller, Action.CUSTODY_ASKED, Subject.of(theCase, made.id(), made.version()))
            .across(made.to().country())
        : Entry.done(caller, Action.CUSTODY_ASKED, Subject.of(theCase));
  }
}
