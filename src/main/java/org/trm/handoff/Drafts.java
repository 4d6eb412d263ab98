package org.trm.handoff;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.lifecycle.Lifecycles;
import org.trm.packet.PacketId;
import org.trm.packet.PacketOrder;
import org.trm.packet.Packets;
import org.trm.packet.PreparedPacket;
import org.trm.problem.ProblemType;
import org.trm.problem.Refusal;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.Ids;
import org.trm.vault.KeyOwner;
import org.trm.web.Outcome;

/** Makes drafts and prepares their packets, again and again if need be. */
@ApplicationScoped
class Drafts {

  private final HandoffRepository handoffs;
  private final Routes routes;
  private final Packets packets;
  private final Lifecycles lifecycles;
  private final InstantSource clock;

  Drafts(
      HandoffRepository handoffs,
      Routes routes,
      Packets packets,
      Lifecycles lifecycles,
      InstantSource clock) {
    this.handoffs = handoffs;
    this.routes = routes;
    this.packets = packets;
    this.lifecycles = lifecycles;
    this.clock = clock;
  }

  /** Why nothing new can begin with a case: it is closed, or is being passed on already. */
  List<Refusal> objections(Caller holder, CaseId theCase, Proposal proposal) {
    var objections = new ArrayList<Refusal>();
    lifecycles.againstBeginning(holder, theCase).ifPresent(objections::add);
    if (proposal.type().movesCustody() && handoffs.hasOpenTransfer(theCase)) {
      objections.add(MoveRefusal.TRANSFER_ALREADY_OPEN.refusal());
    }
    return objections;
  }

  boolean isTaken(Caller holder, String reference) {
    return handoffs.isTaken(holder.organisation(), reference);
  }

  Outcome<HandoffEntity> make(Caller holder, CaseId theCase, Proposal proposal) {
    return switch (routes.find(holder, proposal)) {
      case Outcome.Declined<Route>(ProblemType type, List<Refusal> refusals) ->
          Outcome.refused(type, refusals);
      case Outcome.Done<Route>(Route route, boolean _) -> {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var handoff = new HandoffEntity(Ids.next(clock), theCase, route, proposal, at);
        yield prepare(holder, handoff, 1, proposal.categories());
      }
    };
  }

  /** The packet from the case as it is now, with these of its sections. */
  Outcome<HandoffEntity> prepare(
      Caller holder, HandoffEntity handoff, int version, Set<DataCategory> wanted) {
    var order = order(handoff, version, wanted);
    return packets
        .prepare(holder, order)
        .map(packet -> keep(holder, handoff, packet))
        .orElseGet(
            () -> Outcome.refused(RULE_REFUSED, List.of(MoveRefusal.PACKET_EMPTY.refusal())));
  }

  private Outcome<HandoffEntity> keep(Caller holder, HandoffEntity handoff, PreparedPacket packet) {
    handoff.onward(handoff.onward().bound(handoffs.boundTo(handoff.caseId(), holder)));
    handoff.prepare(packet.sections(), new CurrentPacket(packet.id().version(), packet.hash()));
    handoffs.write(handoff); // its row stands before its packet's, which is checked against it
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    packets.keep(packet, at);
    if (handoff.type().isRequest()) { // its key waits for who will answer, unseen until accepted
      packets.release(
          holder, packet.id(), new KeyOwner(handoff.route().to(), handoff.proposed()), at);
    }
    return Outcome.done(handoff);
  }

  private static PacketOrder order(HandoffEntity handoff, int version, Set<DataCategory> wanted) {
    var route = handoff.route();
    return new PacketOrder(
        new PacketId(handoff.id(), version),
        handoff.caseId(),
        handoff.type(),
        handoff.urgent(),
        new KeyOwner(route.from(), route.holderId()),
        new KeyOwner(route.from(), route.sendingDeskId()),
        new KeyOwner(route.to(), route.receivingDeskId()),
        wanted);
  }
}
