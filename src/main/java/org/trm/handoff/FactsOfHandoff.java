package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.trm.facts.FactsBehindDoors;
import org.trm.facts.FactsOfDirectory;
import org.trm.facts.FactsOfReturn;
import org.trm.route.Proposal;
import org.trm.route.Route;
import org.trm.safeguard.Facts;
import org.trm.safeguard.SecondPerson;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Gathers, once and before any rule is asked, everything the gates may know of a handoff. */
@ApplicationScoped
class FactsOfHandoff {

  private final FactsBehindDoors doors;
  private final FactsOfReturn returns;
  private final FactsOfDirectory directory;
  private final FactsOfApproval approval;
  private final InstantSource clock;

  FactsOfHandoff(
      FactsBehindDoors doors,
      FactsOfReturn returns,
      FactsOfDirectory directory,
      FactsOfApproval approval,
      InstantSource clock) {
    this.doors = doors;
    this.returns = returns;
    this.directory = directory;
    this.approval = approval;
    this.clock = clock;
  }

  /**
   * The facts of a handoff as it stands.
   *
   * @param custodian who has custody of the case now
   * @param acceptance what the receiving desk accepts, or has accepted
   */
  Facts of(
      HandoffEntity handoff,
      OrganisationId custodian,
      OrganisationId receiver,
      Facts.@Nullable Acceptance acceptance) {
    var now = clock.instant();
    var route = handoff.route();
    var request =
        new Facts.Request(
            handoff.type(),
            handoff.purpose(),
            handoff.urgent(),
            handoff.packet().packetVersion(),
            handoff.sections(),
            handoff.onward().boundCountry());
    var policy = directory.policy(route);
    var known = doors.ask(handoff.id(), handoff.caseId(), route);
    var thePerson =
        doors
            .person(known, now)
            .with(returns.of(handoff.type(), handoff.caseId(), route.holderId()))
            .among(returns.company(handoff.group()));
    return new Facts(
        now,
        request,
        directory.sender(route, custodian, doors.law(known, route, policy), now),
        directory.receiver(route, receiver, acceptance, now),
        thePerson,
        approval.of(handoff, receiver, policy, thePerson));
  }

  /**
   * The facts of a proposal for which nothing has been drafted yet.
   *
   * @param boundTo the only country to which the case may be handed, if it is bound
   */
  Facts of(CaseId theCase, Route route, Proposal proposal, @Nullable CountryCode boundTo) {
    var now = clock.instant();
    var request =
        new Facts.Request(
            proposal.type(),
            proposal.purpose(),
            proposal.urgent(),
            1,
            proposal.categories(),
            boundTo);
    var known = doors.ask(null, theCase, route);
    var theLaw = doors.law(known, route, directory.policy(route));
    return new Facts(
        now,
        request,
        directory.sender(route, route.holderId(), theLaw, now),
        directory.receiver(route, proposal.receivingOrganisation(), null, now),
        doors.person(known, now).with(returns.of(proposal.type(), theCase, route.holderId())),
        SecondPerson.NOT_ASKED);
  }
}
