package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.trm.facts.FactsOfDirectory;
import org.trm.identity.Caller;
import org.trm.lifecycle.Lifecycles;
import org.trm.problem.Refusal;
import org.trm.route.Proposal;
import org.trm.route.Route;
import org.trm.safeguard.Safeguards;
import org.trm.shared.CaseId;
import org.trm.transition.Refusals;

/** What is asked before anything of a handoff is there to be read. */
@ApplicationScoped
class BeforeDrafting {

  private final Lifecycles lifecycles;
  private final FactsOfDirectory directory;
  private final FactsOfHandoff facts;

  BeforeDrafting(Lifecycles lifecycles, FactsOfDirectory directory, FactsOfHandoff facts) {
    this.lifecycles = lifecycles;
    this.directory = directory;
    this.facts = facts;
  }

  /** Why nothing new can begin with a case. */
  Optional<Refusal> againstBeginning(Caller holder, CaseId theCase) {
    return lifecycles.againstBeginning(holder, theCase);
  }

  /**
   * Why the desk that speaks for the holder may not read what is drafted: it does so from the first
   * moment, before any gate is asked. One that investigates needs the person's agreement first; of
   * any other nothing in the person's file is asked.
   */
  List<Refusal> againstOwnDesk(CaseId theCase, Route route, Proposal proposal) {
    return route.holderId().equals(route.sendingDeskId())
            || !directory.investigates(route.sendingDeskId())
        ? List.of()
        : Refusals.of(
            Safeguards.ofOwnDesk(facts.of(theCase, route, proposal, null)), theCase, null);
  }
}
