package org.trm.handoff;

import static org.trm.problem.ProblemType.HANDOFF_REFUSED;
import static org.trm.problem.ProblemType.REFERENCE_TAKEN;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trm.casefile.HeldCase;
import org.trm.identity.Caller;
import org.trm.route.DesksOfAlerts;
import org.trm.route.Proposal;
import org.trm.route.Route;
import org.trm.safeguard.Moment;
import org.trm.safeguard.Safeguards;
import org.trm.shared.OrganisationId;
import org.trm.transition.MoveRefusal;
import org.trm.transition.Refusals;
import org.trm.web.Outcome;

/**
 * What comes before an alert: to whom it goes, what speaks against it, and its packet. The gates
 * are asked before anything is drafted, so that nothing is left behind of what is refused. Whether
 * the case is closed is not asked: danger opens no case, and waits for none to be opened.
 */
@ApplicationScoped
class AlertDraft {

  private final Drafts drafts;
  private final DesksOfAlerts desks;
  private final FactsOfHandoff facts;

  AlertDraft(Drafts drafts, DesksOfAlerts desks, FactsOfHandoff facts) {
    this.drafts = drafts;
    this.desks = desks;
    this.facts = facts;
  }

  Outcome<HandoffEntity> make(Caller caller, HeldCase held, NewAlert alert) {
    if (alert.reference() != null && drafts.isTaken(alert.reference())) {
      return Outcome.declined(REFERENCE_TAKEN);
    }
    return desks
        .reachable(held.id(), caller.country(), alert.receivingCountry())
        .map(desk -> make(caller, held, alert.to(asked(alert, desk))))
        .orElseGet(
            () -> Outcome.refused(RULE_REFUSED, List.of(MoveRefusal.NOBODY_TO_ALERT.refusal())));
  }

  /** Whom the sender asks, unless they may be given nothing now; then who answers for the desk. */
  private OrganisationId asked(NewAlert alert, OrganisationId desk) {
    var said = alert.receivingOrganisation();
    return said == null || desks.isGone(said) ? desk : said;
  }

  private Outcome<HandoffEntity> make(Caller caller, HeldCase held, Proposal proposal) {
    return switch (drafts.route(caller, held.id(), proposal)) {
      case Outcome.Declined<Route> no -> Outcome.refused(no.type(), no.refusals());
      case Outcome.Done<Route>(Route route, boolean _) -> {
        var bound = drafts.boundTo(held.id(), caller);
        var judgement =
            Safeguards.judge(Moment.SUBMIT, facts.of(held.id(), route, proposal, bound));
        yield judgement.passes()
            ? drafts.make(caller, held.id(), proposal)
            : Outcome.refused(HANDOFF_REFUSED, Refusals.of(judgement.refusals(), held.id(), null));
      }
    };
  }
}
