package org.trm.handoff;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.problem.ProblemType;
import org.trm.problem.Refusal;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.Ids;
import org.trm.web.Outcome;

/** Makes drafts and prepares their packets, again and again if need be. */
@ApplicationScoped
class Drafts {

  private final HandoffRepository handoffs;
  private final Routes routes;
  private final PacketRoom packets;
  private final InstantSource clock;

  Drafts(HandoffRepository handoffs, Routes routes, PacketRoom packets, InstantSource clock) {
    this.handoffs = handoffs;
    this.routes = routes;
    this.packets = packets;
    this.clock = clock;
  }

  boolean hasOpenTransfer(CaseId theCase) {
    return handoffs.hasOpenTransfer(theCase);
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
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return packets.prepare(holder, handoff, version, wanted, at)
        ? Outcome.done(handoff)
        : Outcome.refused(RULE_REFUSED, List.of(MoveRefusal.PACKET_EMPTY.refusal()));
  }
}
