package org.trm.handoff;

import static org.trm.problem.ProblemType.HANDOFF_REFUSED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.shared.HandoffType.EMERGENCY_ALERT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.packet.PacketContents;
import org.trm.problem.Refusal;
import org.trm.route.Proposal;
import org.trm.route.Route;
import org.trm.route.Routes;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.Ids;
import org.trm.transition.MoveRefusal;
import org.trm.web.Outcome;

/** Makes drafts and prepares their packets, again and again if need be. */
@ApplicationScoped
class Drafts {

  private final HandoffRepository handoffs;
  private final Routes routes;
  private final SealedDrafts sealed;
  private final BeforeDrafting before;
  private final InstantSource clock;

  Drafts(
      HandoffRepository handoffs,
      Routes routes,
      SealedDrafts sealed,
      BeforeDrafting before,
      InstantSource clock) {
    this.handoffs = handoffs;
    this.routes = routes;
    this.sealed = sealed;
    this.before = before;
    this.clock = clock;
  }

  /** Why nothing new can begin with a case: it is closed, or is being passed on already. */
  List<Refusal> objections(Caller holder, CaseId theCase, Proposal proposal) {
    var objections = new ArrayList<Refusal>();
    if (proposal.type() != EMERGENCY_ALERT) { // danger does not ask whether a case is closed
      before.againstBeginning(holder, theCase).ifPresent(objections::add);
    }
    if (proposal.type().movesCustody() && handoffs.hasOpenTransfer(theCase)) {
      objections.add(MoveRefusal.TRANSFER_ALREADY_OPEN.refusal());
    }
    return objections;
  }

  Outcome<Route> route(Caller holder, CaseId theCase, Proposal proposal) {
    return routes.find(holder, theCase, proposal);
  }

  /** The only country to which a holder may hand a case, if it is bound. */
  @Nullable CountryCode boundTo(CaseId theCase, Caller holder) {
    return handoffs.boundTo(theCase, holder);
  }

  /** Writes what was changed, so that its version can be read. */
  void write(HandoffEntity handoff) {
    handoffs.write(handoff);
  }

  /** Whether the holder that asks keeps another handoff under this reference. */
  boolean isTaken(String reference) {
    return handoffs.isTaken(reference);
  }

  Outcome<HandoffEntity> make(Caller holder, CaseId theCase, Proposal proposal) {
    var against =
        routes
            .find(holder, theCase, proposal)
            .map(route -> before.againstOwnDesk(theCase, route, proposal));
    if (against instanceof Outcome.Done<List<Refusal>>(List<Refusal> refusals, boolean _)
        && !refusals.isEmpty()) {
      return Outcome.refused(HANDOFF_REFUSED, refusals);
    }
    return switch (begin(theCase, proposal, routes.find(holder, theCase, proposal))) {
      case Outcome.Declined<HandoffEntity> declined -> declined;
      case Outcome.Done<HandoffEntity>(HandoffEntity handoff, boolean _) ->
          prepare(holder, handoff, 1, proposal.categories());
    };
  }

  /** An alert of what was received of a case, by who has no copy of it and has asked no gate. */
  Outcome<HandoffEntity> pass(
      Caller by, CaseId theCase, Proposal proposal, PacketContents contents) {
    return switch (begin(theCase, proposal, routes.atOnce(by, theCase, proposal))) {
      case Outcome.Declined<HandoffEntity> declined -> declined;
      case Outcome.Done<HandoffEntity>(HandoffEntity handoff, boolean _) ->
          Outcome.done(sealed.pass(by, bound(by, handoff), contents));
    };
  }

  private Outcome<HandoffEntity> begin(CaseId theCase, Proposal proposal, Outcome<Route> found) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return found.map(route -> new HandoffEntity(Ids.next(clock), theCase, route, proposal, at));
  }

  /** The packet from the case as it is now, with these of its sections. */
  Outcome<HandoffEntity> prepare(
      Caller holder, HandoffEntity handoff, int version, Set<DataCategory> wanted) {
    return sealed
        .prepare(holder, bound(holder, handoff), version, wanted)
        .map(Outcome::done)
        .orElseGet(
            () -> Outcome.refused(RULE_REFUSED, List.of(MoveRefusal.PACKET_EMPTY.refusal())));
  }

  private HandoffEntity bound(Caller holder, HandoffEntity handoff) {
    handoff.onward(handoff.onward().bound(handoffs.boundTo(handoff.caseId(), holder)));
    return handoff;
  }
}
