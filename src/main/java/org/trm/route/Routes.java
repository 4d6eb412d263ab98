package org.trm.route;

import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.shared.HandoffType.EMERGENCY_ALERT;
import static org.trm.shared.HandoffType.SERVICE_REFERRAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trm.directory.Country;
import org.trm.directory.Directory;
import org.trm.directory.FocalPoint;
import org.trm.directory.Organisation;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;
import org.trm.transition.MoveRefusal;
import org.trm.web.Outcome;

/**
 * Finds the way of a proposal: through both countries' desks, or directly where two organisations
 * that are no authorities refer a person to each other.
 */
@ApplicationScoped
public class Routes {

  private final Directory directory;
  private final DesksOfAlerts desksOfAlerts;

  Routes(Directory directory, DesksOfAlerts desksOfAlerts) {
    this.directory = directory;
    this.desksOfAlerts = desksOfAlerts;
  }

  public Outcome<Route> find(Caller holder, CaseId theCase, Proposal proposal) {
    if (!proposal.purpose().isOfHandoff()) {
      return refused(MoveRefusal.PURPOSE_NOT_POSSIBLE);
    }
    if (proposal.receivingCountry().equals(holder.country())) {
      return refused(MoveRefusal.SAME_COUNTRY);
    }
    var receiver = directory.organisation(proposal.receivingOrganisation());
    if (receiver.filter(one -> one.country().equals(proposal.receivingCountry())).isEmpty()) {
      return refused(MoveRefusal.RECEIVER_UNKNOWN);
    }
    if (proposal.type() == EMERGENCY_ALERT) {
      return desksOfAlerts
          .reachable(theCase, holder.country(), proposal.receivingCountry())
          .map(desk -> Outcome.done(throughDesks(holder, proposal).by(desk)))
          .orElseGet(() -> refused(MoveRefusal.NOBODY_TO_ALERT));
    }
    boolean direct =
        proposal.type() == SERVICE_REFERRAL
            && !isOutside(proposal)
            && !receiver.get().publicAuthority()
            && directory
                .organisation(holder.organisation())
                .filter(one -> !one.publicAuthority())
                .isPresent();
    return Outcome.done(direct ? direct(holder, receiver.get()) : throughDesks(holder, proposal));
  }

  /**
   * The way of an alert that the service sends by itself: no gate is asked, so that it goes to whom
   * may be told without, past the desk that investigates or is shut out, on either side. What a
   * desk hears from a country that is not reached here it passes on in its own, to whom it names.
   */
  public Outcome<Route> atOnce(Caller by, CaseId theCase, Proposal alert) {
    if (alert.receivingCountry().equals(by.country())) {
      return Outcome.done(within(by, alert.receivingOrganisation()));
    }
    var there =
        desksOfAlerts
            .helping(theCase, by.country(), alert.receivingCountry())
            .orElse(alert.receivingOrganisation());
    var here =
        directory
            .desk(by.country())
            .map(FocalPoint::organisation)
            .filter(desk -> desksOfAlerts.mayBeTold(theCase, desk))
            .orElse(by.organisation());
    return Outcome.done(
        new Route(
            by.organisation().value(),
            by.country().value(),
            here.value(),
            alert.receivingCountry().value(),
            there.value(),
            false));
  }

  private static Route within(Caller desk, OrganisationId warned) {
    var own = desk.organisation().value();
    var country = desk.country().value();
    return new Route(own, country, own, country, warned.value(), false);
  }

  private static Route direct(Caller holder, Organisation receiver) {
    var own = holder.organisation().value();
    return new Route(
        own,
        holder.country().value(),
        own,
        receiver.country().value(),
        receiver.id().value(),
        false);
  }

  private Route throughDesks(Caller holder, Proposal proposal) {
    var sending = directory.desk(holder.country()).map(FocalPoint::organisation);
    var receiving = directory.desk(proposal.receivingCountry()).map(FocalPoint::organisation);
    return new Route(
        holder.organisation().value(),
        holder.country().value(),
        sending.map(OrganisationId::value).orElse(holder.organisation().value()),
        proposal.receivingCountry().value(),
        receiving.orElse(proposal.receivingOrganisation()).value(),
        isOutside(proposal));
  }

  /** What goes to a country without a realm goes through the desk, which records its answers. */
  private boolean isOutside(Proposal proposal) {
    return directory
        .country(proposal.receivingCountry())
        .filter(Country::isToldByLetter)
        .isPresent();
  }

  private static Outcome<Route> refused(MoveRefusal why) {
    return Outcome.refused(RULE_REFUSED, List.of(why.refusal()));
  }
}
