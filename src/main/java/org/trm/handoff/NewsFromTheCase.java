package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.trm.bestinterest.BestInterestsReopened;
import org.trm.circle.OrganisationShutOut;
import org.trm.consent.ConsentWithdrawn;
import org.trm.identity.CurrentCaller;
import org.trm.risk.DangerRaised;
import org.trm.shared.CountryCode;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.track.ReturnNotWanted;

/** Holds what is under way at once when the person takes agreement back or a danger is raised. */
@ApplicationScoped
class NewsFromTheCase {

  private final HandoffRepository handoffs;
  private final SystemHold systemHold;
  private final AfterExclusion afterExclusion;
  private final CurrentCaller callers;

  NewsFromTheCase(
      HandoffRepository handoffs,
      SystemHold systemHold,
      AfterExclusion afterExclusion,
      CurrentCaller callers) {
    this.handoffs = handoffs;
    this.systemHold = systemHold;
    this.afterExclusion = afterExclusion;
    this.callers = callers;
  }

  void onWithdrawal(@Observes ConsentWithdrawn news) {
    handoffs.underWay(news.theCase(), news.holder()).stream()
        .filter(handoff -> restsOn(handoff, news))
        .forEach(handoff -> systemHold.hold(callers.get(), handoff));
  }

  void onDanger(@Observes DangerRaised news) {
    var where = news.danger().country();
    handoffs.underWay(news.theCase(), news.holder()).stream()
        .filter(handoff -> where == null || reaches(handoff, where))
        .forEach(handoff -> systemHold.hold(news.by(), handoff));
  }

  /** Urgent help goes on unless what it needs itself is touched. */
  void onReopening(@Observes BestInterestsReopened news) {
    var where = news.country();
    handoffs.underWay(news.theCase(), news.holder()).stream()
        .filter(handoff -> where == null || reaches(handoff, where))
        .filter(handoff -> news.urgent() || !isUrgentHelp(handoff))
        .forEach(handoff -> systemHold.hold(callers.get(), handoff));
  }

  private static boolean isUrgentHelp(HandoffEntity handoff) {
    return handoff.type() == HandoffType.EMERGENCY_ALERT
        || (handoff.type() == HandoffType.SERVICE_REFERRAL && handoff.urgent());
  }

  void onChangeOfMind(@Observes ReturnNotWanted news) {
    handoffs.underWay(news.theCase(), news.holder()).stream()
        .filter(handoff -> handoff.type() == HandoffType.RETURN)
        .forEach(handoff -> systemHold.hold(callers.get(), handoff));
  }

  /** An organisation that may not know of a case any more takes no further part in it. */
  void onExclusion(@Observes OrganisationShutOut news) {
    handoffs.underWay(news.theCase(), news.holder()).stream()
        .filter(handoff -> concerns(handoff, news.organisation()))
        .forEach(handoff -> afterExclusion.settle(callers.get(), handoff, news.organisation()));
  }

  private static boolean concerns(HandoffEntity handoff, OrganisationId organisation) {
    var route = handoff.route();
    return organisation.equals(route.sendingDeskId())
        || organisation.equals(route.receivingDeskId())
        || organisation.equals(handoff.receiver());
  }

  private static boolean reaches(HandoffEntity handoff, CountryCode country) {
    return handoff.route().to().equals(country);
  }

  private static boolean restsOn(HandoffEntity handoff, ConsentWithdrawn news) {
    return news.items().stream()
        .filter(item -> item.purpose() == handoff.purpose())
        .anyMatch(item ->
            item.recipient().equals(handoff.receiver())
                || item.recipient().equals(handoff.route().receivingDeskId()));
  }
}
