package org.trm.handoff;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Allows the receiver to hand the case on to a third country; both journals have it. */
@ApplicationScoped
class AllowOnward {

  private final Handoffs handoffs;
  private final HandoffViews views;
  private final OnRecord onRecord;

  AllowOnward(Handoffs handoffs, HandoffViews views, OnRecord onRecord) {
    this.handoffs = handoffs;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<HandoffView> allow(Caller caller, UUID id, long version) {
    var outcome =
        handoffs
            .lock(id)
            .map(locked -> allow(caller, locked, version))
            .orElseGet(Outcome::notFound);
    var entry =
        handoffs
            .find(id)
            .map(found -> HandoffJournal.entry(caller, Action.HANDOFF_ONWARD_ALLOWED, found))
            .orElseGet(() -> Entry.done(caller, Action.HANDOFF_ONWARD_ALLOWED, Subject.of(id)));
    return onRecord.end(entry, outcome);
  }

  private Outcome<HandoffView> allow(Caller caller, LockedHandoff locked, long version) {
    var handoff = locked.handoff();
    if (!locked.partiesOf(caller).contains(Party.HOLDER)) {
      return Outcome.declined(NOT_ALLOWED);
    }
    if (handoff.version() != version) {
      return Outcome.declined(STALE_VERSION);
    }
    handoff.onward(handoff.onward().allowed());
    handoffs.flush();
    return Outcome.done(views.render(caller, handoff));
  }
}
