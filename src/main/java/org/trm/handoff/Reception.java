package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.trm.casefile.Cases;
import org.trm.casefile.Received;
import org.trm.identity.Caller;
import org.trm.packet.Packets;
import org.trm.shared.HandoffType;
import org.trm.vault.KeyOwner;

/**
 * What moves with a handoff besides its status: the named receiver, the packet's key, and at the
 * end the receiver's own copy, with custody where that is what moves. Who answers a request keeps
 * no copy.
 */
@ApplicationScoped
class Reception {

  private final HandoffRepository handoffs;
  private final Packets packets;
  private final Cases cases;
  private final Alerts alerts;
  private final OwedFeedback owedFeedback;

  Reception(
      HandoffRepository handoffs,
      Packets packets,
      Cases cases,
      Alerts alerts,
      OwedFeedback owedFeedback) {
    this.handoffs = handoffs;
    this.packets = packets;
    this.cases = cases;
    this.alerts = alerts;
    this.owedFeedback = owedFeedback;
  }

  /** What belongs to a move and comes before the status changes. */
  void prepare(
      Caller caller, HandoffEntity handoff, Transition transition, Statement said, Instant at) {
    if (transition == Transition.ACCEPT
        && said.receiver() != null
        && said.useConditionsOfVersion() != null) {
      handoff.name(said.receiver(), said.useConditionsOfVersion(), said.reference());
    }
    if (transition == Transition.FAIL && said.outcome() == HandoffOutcome.MISSING) {
      alerts.onMissing(caller, handoff);
    }
    if (transition == Transition.RELEASE) {
      var receiver = new KeyOwner(handoff.route().to(), handoff.receiver());
      packets.release(caller, handoff.packetId(), receiver, at);
    }
  }

  /** What belongs to a move and comes after the status changed. */
  void conclude(Caller caller, LockedHandoff locked, Transition transition) {
    var handoff = locked.handoff();
    if (handoff.type() == HandoffType.EMERGENCY_ALERT) {
      alerts.follow(caller, locked, transition);
    }
    if (transition == Transition.COMPLETE && !handoff.type().isRequest()) {
      handoffs.flush(); // the database lets custody pass for a completed handoff only
      receive(caller, handoff);
      owedFeedback.begin(caller, handoff);
    }
  }

  private void receive(Caller receiver, HandoffEntity handoff) {
    var contents = packets.take(receiver, handoff.packetId());
    cases.receive(
        receiver,
        handoff.caseId(),
        handoff.id(),
        new Received(handoff.type().movesCustody(), contents.facts(), contents.sections()));
  }
}
