package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads a handoff: state, clocks, what may be done next, and for the sender what the gates say. */
@ApplicationScoped
class ReadHandoff {

  private final Handoffs handoffs;
  private final Gatekeeper gates;
  private final HandoffViews views;
  private final OnRecord onRecord;

  ReadHandoff(Handoffs handoffs, Gatekeeper gates, HandoffViews views, OnRecord onRecord) {
    this.handoffs = handoffs;
    this.gates = gates;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<HandoffView> read(Caller caller, UUID id) {
    var found = handoffs.find(id);
    var outcome =
        found
            .map(handoff -> Outcome.done(views.render(caller, handoff, judge(caller, handoff))))
            .orElseGet(Outcome::<HandoffView>notFound);
    var about =
        found
            .map(handoff -> Subject.of(handoff.caseId(), id, handoff.version()))
            .orElseGet(() -> Subject.of(id));
    return onRecord.end(Entry.done(caller, Action.HANDOFF_READ, about), outcome);
  }

  private @Nullable Judged judge(Caller caller, HandoffEntity handoff) {
    return Preflight.isSender(handoff, caller) && !handoff.status().isTerminal()
        ? gates.preflight(handoff, handoff.route().holderId())
        : null;
  }
}
