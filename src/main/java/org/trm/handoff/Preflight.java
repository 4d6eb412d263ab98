package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.route.Proposal;
import org.trm.route.Routes;
import org.trm.safeguard.Facts;
import org.trm.safeguard.Judgement;
import org.trm.safeguard.Moment;
import org.trm.safeguard.Safeguards;
import org.trm.shared.CaseId;
import org.trm.transition.Refusals;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Asks every safeguard before anything is sent, and says everything that is missing. */
@ApplicationScoped
class Preflight {

  private final Cases cases;
  private final Routes routes;
  private final FactsOfHandoff facts;
  private final HandoffRepository handoffs;
  private final OnRecord onRecord;

  Preflight(
      Cases cases,
      Routes routes,
      FactsOfHandoff facts,
      HandoffRepository handoffs,
      OnRecord onRecord) {
    this.cases = cases;
    this.routes = routes;
    this.facts = facts;
    this.handoffs = handoffs;
    this.onRecord = onRecord;
  }

  /** Of a proposal for which nothing has been drafted yet. */
  @Transactional
  Outcome<PreflightView> ofProposal(Caller caller, CaseId theCase, Proposal proposal) {
    var outcome =
        cases.lockHeld(caller, theCase).isEmpty()
            ? Outcome.<PreflightView>notFound()
            : routes
                .find(caller, theCase, proposal)
                .map(route ->
                    judge(facts.of(theCase, route, proposal, handoffs.boundTo(theCase, caller))))
                .map(judgement -> view(judgement, theCase, null));
    return onRecord.end(
        Entry.done(caller, Action.HANDOFF_PREFLIGHTED, Subject.of(theCase)), outcome);
  }

  /** Of a handoff as it stands, for the sending side. */
  @Transactional
  Outcome<PreflightView> ofHandoff(Caller caller, UUID id) {
    var outcome =
        handoffs
            .see(id)
            .filter(handoff -> isSender(handoff, caller))
            .map(handoff -> Outcome.done(preflight(handoff)))
            .orElseGet(Outcome::notFound);
    return onRecord.end(Entry.done(caller, Action.HANDOFF_PREFLIGHTED, Subject.of(id)), outcome);
  }

  private PreflightView preflight(HandoffEntity handoff) {
    var holder = handoff.route().holderId();
    var judgement = judge(facts.of(handoff, holder, handoff.receiver(), null));
    return view(judgement, handoff.caseId(), handoff.id());
  }

  static boolean isSender(HandoffEntity handoff, Caller caller) {
    var route = handoff.route();
    return caller.worksFor(route.holderId()) || caller.worksFor(route.sendingDeskId());
  }

  private static Judgement judge(Facts facts) {
    return Safeguards.judge(Moment.PREFLIGHT, facts);
  }

  private static PreflightView view(Judgement judgement, CaseId theCase, @Nullable UUID handoff) {
    return new PreflightView(
        judgement.passes(),
        HandoffViews.gates(judgement),
        List.copyOf(Refusals.of(judgement.refusals(), theCase, handoff)));
  }
}
