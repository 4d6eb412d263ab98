package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.trm.identity.Caller;
import org.trm.packet.Packets;
import org.trm.shared.HandoffType;
import org.trm.transition.HandoffOutcome;
import org.trm.transition.Statement;
import org.trm.transition.Transition;
import org.trm.vault.KeyOwner;

/**
 * What moves with a handoff besides its status: the named receiver, the packet's key, and at the
 * end the receiver's own copy, with custody where that is what moves. Who answers a request keeps
 * no copy; who is outside has none here, so that custody stays with the holder, who closes the
 * case.
 */
@ApplicationScoped
class Reception {

  private final Packets packets;
  private final Alerts alerts;
  private final Arrival arrival;
  private final ByLetter byLetter;

  Reception(Packets packets, Alerts alerts, Arrival arrival, ByLetter byLetter) {
    this.packets = packets;
    this.alerts = alerts;
    this.arrival = arrival;
    this.byLetter = byLetter;
  }

  /** What belongs to a move and comes before the status changes. */
  void prepare(
      Caller caller, HandoffEntity handoff, Transition transition, Statement said, Instant at) {
    if (transition == Transition.ACCEPT
        && said.receiver() != null
        && said.useConditionsOfVersion() != null) {
      handoff.name(said.receiver(), said.useConditionsOfVersion(), said.reference());
    }
    if (handoff.route().outside()) {
      byLetter.keep(caller, handoff, transition, said, at);
    }
    if (transition == Transition.FAIL && said.outcome() == HandoffOutcome.MISSING) {
      alerts.onMissing(caller, handoff);
    }
    if (transition == Transition.RELEASE
        && !handoff.route().outside()) { // its key is in no keystore here
      var receiver = new KeyOwner(handoff.route().to(), handoff.receiver());
      packets.release(caller, handoff.packet().id(handoff.id()), receiver, at);
    }
  }

  /** What belongs to a move and comes after the status changed. */
  void conclude(Caller caller, LockedHandoff locked, Transition transition) {
    var handoff = locked.handoff();
    if (handoff.type() == HandoffType.EMERGENCY_ALERT) {
      alerts.follow(caller, locked, transition);
    }
    if (transition == Transition.COMPLETE
        && !handoff.type().isRequest()
        && !handoff.route().outside()) {
      arrival.of(caller, handoff);
    }
  }
}
