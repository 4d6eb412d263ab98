package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Allows the receiver to hand the case on to a third country; both journals have it. */
@ApplicationScoped
class AllowOnward {

  private final Handoffs handoffs;
  private final HolderChange change;
  private final OnRecord onRecord;

  AllowOnward(Handoffs handoffs, HolderChange change, OnRecord onRecord) {
    this.handoffs = handoffs;
    this.change = change;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<HandoffView> allow(Caller caller, UUID id, long version) {
    var outcome = change.make(caller, id, version, AllowOnward::allow);
    var entry = HandoffJournal.entry(caller, Action.HANDOFF_ONWARD_ALLOWED, id, handoffs.find(id));
    return onRecord.end(entry, outcome);
  }

  private static Outcome<HandoffEntity> allow(HandoffEntity handoff) {
    handoff.onward(handoff.onward().allowed());
    return Outcome.done(handoff);
  }
}
