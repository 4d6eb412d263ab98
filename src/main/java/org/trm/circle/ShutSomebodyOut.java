package org.trm.circle;

import static org.trm.circle.CircleReason.HOLDER_SHUT_OUT;
import static org.trm.circle.CircleReason.ORGANISATION_UNKNOWN;
import static org.trm.circle.CircleReason.SHUT_OUT_ALREADY;
import static org.trm.circle.CircleReason.WHO_UNCLEAR;
import static org.trm.circle.CircleReason.WITHDRAW_YOURSELF;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.trm.casefile.Cases;
import org.trm.circle.Exclusions.ShutOut;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Shuts a person or an organisation out of a case; it holds from this transaction on. */
@ApplicationScoped
class ShutSomebodyOut {

  private final Once once;
  private final Cases cases;
  private final Directory directory;
  private final CircleBook book;
  private final Event<OrganisationShutOut> news;

  ShutSomebodyOut(
      Once once,
      Cases cases,
      Directory directory,
      CircleBook book,
      Event<OrganisationShutOut> news) {
    this.once = once;
    this.cases = cases;
    this.directory = directory;
    this.book = book;
    this.news = news;
  }

  @Transactional
  Outcome<ExclusionView> shutOut(Caller caller, CaseId theCase, Once.Key key, NewExclusion in) {
    var outcome =
        once.once(key, () -> shutOut(caller, theCase, in), id -> book.exclusion(theCase, id));
    return book.changed(caller, theCase, outcome);
  }

  private Outcome<ExclusionView> shutOut(Caller caller, CaseId theCase, NewExclusion in) {
    if (cases.lockHeld(caller, theCase).isEmpty()) {
      return Outcome.notFound();
    }
    var against = against(caller, theCase, in);
    if (against.isPresent()) {
      return Outcome.refused(RULE_REFUSED, against.get().alone());
    }
    var made = book.shutOut(caller, theCase, new ShutOut(Kind.EXCLUSION, in.who(), in.reason()));
    if (in.organisation() != null) {
      news.fire(new OrganisationShutOut(theCase, caller.organisation(), in.organisation()));
    }
    return Outcome.done(made);
  }

  private Optional<CircleReason> against(Caller caller, CaseId theCase, NewExclusion in) {
    if (!in.namesOne()) {
      return Optional.of(WHO_UNCLEAR);
    }
    if (in.person() != null && NamedHuman.behind(caller).filter(in.person()::equals).isPresent()) {
      return Optional.of(WITHDRAW_YOURSELF);
    }
    if (in.organisation() != null && caller.worksFor(in.organisation())) {
      return Optional.of(HOLDER_SHUT_OUT);
    }
    if (in.organisation() != null && directory.organisation(in.organisation()).isEmpty()) {
      return Optional.of(ORGANISATION_UNKNOWN);
    }
    return book.isShutOut(theCase, in.who()) ? Optional.of(SHUT_OUT_ALREADY) : Optional.empty();
  }
}
