package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.casefile.Cases;
import org.trm.casefile.Received;
import org.trm.identity.Caller;
import org.trm.packet.Packets;

/**
 * What a person's arrival brings: the receiver's own copy, custody where that is what moves, and
 * that a word is owed to who sent them.
 */
@ApplicationScoped
class Arrival {

  private final HandoffRepository handoffs;
  private final Packets packets;
  private final Cases cases;
  private final OwedFeedback owedFeedback;

  Arrival(HandoffRepository handoffs, Packets packets, Cases cases, OwedFeedback owedFeedback) {
    this.handoffs = handoffs;
    this.packets = packets;
    this.cases = cases;
    this.owedFeedback = owedFeedback;
  }

  void of(Caller receiver, HandoffEntity handoff) {
    handoffs.flush(); // the database lets custody pass for a completed handoff only
    var contents = packets.take(receiver, handoff.packet().id(handoff.id()));
    cases.receive(
        receiver,
        handoff.caseId(),
        handoff.id(),
        new Received(handoff.type().movesCustody(), contents.facts(), contents.sections()));
    owedFeedback.begin(receiver, handoff);
  }
}
