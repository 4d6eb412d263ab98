package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.casefile.Cases;
import org.trm.casefile.HeldCase;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Raises an alert in one call: drafted, sealed and sent, or refused with nothing left behind. */
@ApplicationScoped
class RaiseAlert {

  private final Once once;
  private final Cases cases;
  private final SendAlert sendAlert;
  private final Handoffs handoffs;
  private final OnRecord onRecord;

  RaiseAlert(Once once, Cases cases, SendAlert sendAlert, Handoffs handoffs, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.sendAlert = sendAlert;
    this.handoffs = handoffs;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<HandoffView> raise(Caller caller, CaseId theCase, Once.Key key, NewAlert alert) {
    var outcome =
        once.once(key, () -> make(caller, theCase, alert), id -> sendAlert.again(caller, id));
    return onRecord.end(entry(caller, theCase, outcome), outcome);
  }

  private Outcome<HandoffView> make(Caller caller, CaseId theCase, NewAlert alert) {
    return cases
        .lockHeld(caller, theCase)
        .map((HeldCase held) -> sendAlert.send(caller, held, alert))
        .orElseGet(Outcome::notFound);
  }

  /** The disclosure stands in both journals before anybody reads what was sent. */
  private Entry entry(Caller caller, CaseId theCase, Outcome<HandoffView> outcome) {
    return outcome instanceof Outcome.Done<HandoffView>(HandoffView made, boolean _)
        ? HandoffJournal.entry(caller, Action.ALERT_SENT, made.id(), handoffs.find(made.id()))
        : Entry.done(caller, Action.ALERT_SENT, Subject.of(theCase));
  }
}
