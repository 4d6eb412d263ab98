package org.trm.handoff;

import static org.trm.transition.HandoffStatus.CANCEL_REQUESTED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.transition.HandoffOutcome;
import org.trm.transition.Move;
import org.trm.transition.MoveReason;
import org.trm.transition.Party;
import org.trm.transition.Statement;
import org.trm.transition.Transition;

/**
 * What becomes of a handoff of which one party was just shut out of the case. An alert goes on to
 * who stands in for its desk. What has not been disclosed is held. But a person may be on the way
 * to whoever was shut out, who now finds nothing and can receive nobody: then it has failed, the
 * holder has custody and a free hand, and somebody owes the person that they are met.
 */
@ApplicationScoped
class AfterExclusion {

  private final Handoffs handoffs;
  private final SystemHold systemHold;
  private final InTheirPlace inTheirPlace;
  private final HandoffJournal journal;
  private final InstantSource clock;

  AfterExclusion(
      Handoffs handoffs,
      SystemHold systemHold,
      InTheirPlace inTheirPlace,
      HandoffJournal journal,
      InstantSource clock) {
    this.handoffs = handoffs;
    this.systemHold = systemHold;
    this.inTheirPlace = inTheirPlace;
    this.journal = journal;
    this.clock = clock;
  }

  void settle(Caller holder, HandoffEntity handoff, OrganisationId out) {
    if (handoff.type() == HandoffType.EMERGENCY_ALERT) {
      goOn(holder, handoff, out);
    } else if (!out.equals(handoff.named()) || !handoff.position().disclosed()) {
      systemHold.hold(holder, handoff);
    } else if (handoff.status() == CANCEL_REQUESTED) {
      handoff.propose(out); // nobody is named any more, so its desk may confirm
      tell(holder, handoff, Action.HANDOFF_REROUTED);
    } else {
      fail(holder, handoff, out);
    }
  }

  private void goOn(Caller holder, HandoffEntity alert, OrganisationId out) {
    var route = alert.route();
    if (out.equals(route.receivingDeskId()) && !alert.status().isTerminal()) {
      inTheirPlace
          .ofAlert(alert)
          .ifPresent(standIn -> {
            alert.reroute(standIn);
            tell(holder, alert, Action.HANDOFF_REROUTED);
          });
    }
  }

  private void fail(Caller holder, HandoffEntity handoff, OrganisationId out) {
    var move = Transition.FAIL.judge(handoff.situation(Set.of(Party.SYSTEM)));
    if (move instanceof Move.Legal legal) {
      var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
      handoff.note(Statement.failing(MoveReason.RECEIVER_CHANGED, HandoffOutcome.OTHER));
      handoff.make(Transition.FAIL, legal, Clock.STOPPED, at);
      tell(holder, handoff, Action.HANDOFF_FAILED);
      systemHold.holdOthers(holder, handoff);
      inTheirPlace.ofTraveller(holder, handoff, out);
    }
  }

  /** The journal tells the version that this makes. */
  private void tell(Caller holder, HandoffEntity handoff, Action action) {
    handoffs.flush();
    journal.done(holder, action, handoff);
  }
}
