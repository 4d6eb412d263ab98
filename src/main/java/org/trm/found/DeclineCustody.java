package org.trm.found;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.casefile.Cases;
import org.trm.found.CustodyRequestView.State;
import org.trm.found.NewRefusal.DeclineReason;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Declines a question for custody, once, by who was asked; and reads what was asked. */
@ApplicationScoped
class DeclineCustody {

  private final Once once;
  private final Cases cases;
  private final RequestBook book;
  private final OnRecord onRecord;

  DeclineCustody(Once once, Cases cases, RequestBook book, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.book = book;
    this.onRecord = onRecord;
  }

  /** Which question, at the version at which it was read, and why it is declined. */
  record Asked(UUID request, long version, DeclineReason reason) {}

  @Transactional
  Outcome<CustodyRequestView> decline(Caller caller, Once.Key key, Asked asked) {
    var outcome = once.once(key, () -> make(caller, asked), book::read);
    return onRecord.end(entry(caller, asked, outcome), outcome);
  }

  private Outcome<CustodyRequestView> make(Caller caller, Asked asked) {
    return book.read(asked.request()) instanceof Outcome.Done<CustodyRequestView>(var first, var _)
            && cases.lock(first.caseId()).isPresent() // of two who answer, one is the first
        ? decline(caller, asked)
        : Outcome.notFound();
  }

  private Outcome<CustodyRequestView> decline(Caller caller, Asked asked) {
    return switch (book.read(asked.request())) {
      case Outcome.Declined<CustodyRequestView> gone -> gone;
      case Outcome.Done<CustodyRequestView>(CustodyRequestView now, boolean _) -> {
        if (!caller.worksFor(now.to().organisation())) {
          yield Outcome.declined(NOT_ALLOWED);
        }
        if (now.version() != asked.version()) {
          yield Outcome.declined(STALE_VERSION);
        }
        if (now.state() != State.OPEN) {
          yield Outcome.refused(RULE_REFUSED, FoundReason.CUSTODY_ANSWERED.alone());
        }
        book.answer(asked.request(), caller, asked.reason());
        yield book.read(asked.request());
      }
    };
  }

  private static Entry entry(Caller caller, Asked asked, Outcome<CustodyRequestView> outcome) {
    return outcome instanceof Outcome.Done<CustodyRequestView>(CustodyRequestView made, boolean _)
        ? Entry.done(
                caller,
                Action.CUSTODY_DECLINED,
                Subject.of(made.caseId(), made.id(), made.version()))
            .across(made.from().country())
        : Entry.done(caller, Action.CUSTODY_DECLINED, Subject.of(asked.request()));
  }

  @Transactional
  Outcome<CustodyRequestList> list(Caller caller) {
    var found = new CustodyRequestList(book.latest());
    var entry = Entry.done(caller, Action.CUSTODY_REQUESTS_READ, Subject.NONE);
    return onRecord.end(entry.counting("found", found.requests().size()), Outcome.done(found));
  }
}
