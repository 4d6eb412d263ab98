package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.trm.deadline.Due;
import org.trm.journal.Action;
import org.trm.route.StandInDesk;
import org.trm.shared.Ids;
import org.trm.shared.OrganisationId;
import org.trm.transition.MoveReason;

/**
 * Moves what waits for an organisation that can no longer answer: to the desk's deputy, or the
 * coordinator, if the case is open to them. It is held there until the holder has prepared the
 * packet for the new desk and the gates, consent among them, have been asked again; where nobody
 * may take over it is held where it is.
 */
@ApplicationScoped
class MoveToStandIn {

  private final Handoffs handoffs;
  private final HandoffJournal journal;
  private final SystemHold systemHold;
  private final StandInDesk standInDesk;
  private final InstantSource clock;

  MoveToStandIn(
      Handoffs handoffs,
      HandoffJournal journal,
      SystemHold systemHold,
      StandInDesk standInDesk,
      InstantSource clock) {
    this.handoffs = handoffs;
    this.journal = journal;
    this.systemHold = systemHold;
    this.standInDesk = standInDesk;
    this.clock = clock;
  }

  /** Who can no longer answer. */
  List<OrganisationId> gone() {
    return standInDesk.gone();
  }

  /** Moves it, if it still waits for somebody who is gone; not if somebody else is at the case. */
  boolean move(Due due) {
    return handoffs
        .lockIfFree(due.id())
        .map(LockedHandoff::handoff)
        .filter(handoff -> !handoff.status().isTerminal() && !handoff.position().disclosed())
        .map(handoff -> move(due, handoff))
        .orElse(false);
  }

  private boolean move(Due due, HandoffEntity handoff) {
    var caller = due.service(Ids.next(clock));
    var standIn = standInDesk.of(handoff.caseId(), handoff.route());
    standIn.ifPresent(desk -> {
      handoff.reroute(desk);
      handoffs.flush(); // the journal tells the version that this makes
      journal.done(caller, Action.HANDOFF_REROUTED, handoff);
    });
    return systemHold.hold(caller, handoff, MoveReason.RECEIVER_CHANGED) || standIn.isPresent();
  }
}
