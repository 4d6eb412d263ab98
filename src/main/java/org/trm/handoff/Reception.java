package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.trm.casefile.Cases;
import org.trm.casefile.Received;
import org.trm.handoff.ReleaseEntity.ReleaseId;
import org.trm.identity.Caller;
import org.trm.vault.KeyOwner;

/**
 * What moves with a handoff besides its status: the named receiver, the packet's key, and at the
 * end the receiver's own copy, with custody where that is what moves.
 */
@ApplicationScoped
class Reception {

  private final PacketRepository prepared;
  private final ReleaseRepository releases;
  private final Packets packets;
  private final Cases cases;

  Reception(PacketRepository prepared, ReleaseRepository releases, Packets packets, Cases cases) {
    this.prepared = prepared;
    this.releases = releases;
    this.packets = packets;
    this.cases = cases;
  }

  /** What belongs to a move and comes before the status changes. */
  void prepare(
      Caller caller, HandoffEntity handoff, Transition transition, Statement said, Instant at) {
    if (transition == Transition.ACCEPT
        && said.receiver() != null
        && said.useConditionsOfVersion() != null) {
      handoff.name(said.receiver(), said.useConditionsOfVersion(), said.reference());
    }
    if (transition == Transition.RELEASE) {
      release(caller, handoff, at);
    }
  }

  private void release(Caller holder, HandoffEntity handoff, Instant at) {
    var id = handoff.packetId();
    var parts = packets.parts(prepared.findByIdOptional(id).orElseThrow());
    var receiver = handoff.receiver();
    var keys = packets.release(id, parts, holder, new KeyOwner(handoff.route().to(), receiver));
    releases.persist(new ReleaseEntity(ReleaseId.of(id, receiver), keys, at));
  }

  /** What belongs to a move and comes after the status changed. */
  void conclude(Caller caller, HandoffEntity handoff, Transition transition) {
    if (transition == Transition.COMPLETE) {
      prepared.flush(); // the database lets custody pass for a completed handoff only
      receive(caller, handoff);
    }
  }

  private void receive(Caller receiver, HandoffEntity handoff) {
    var id = handoff.packetId();
    var parts = packets.parts(prepared.findByIdOptional(id).orElseThrow());
    var keys =
        releases.findByIdOptional(ReleaseId.of(id, receiver.organisation())).orElseThrow().keys();
    var summary = packets.summary(id, parts, keys.summary(), receiver);
    var sections = packets.open(id, parts, keys.packet(), receiver, parts.sections().keySet());
    cases.receive(
        receiver,
        handoff.caseId(),
        handoff.id(),
        new Received(handoff.type().movesCustody(), summary.facts(), sections));
  }
}
