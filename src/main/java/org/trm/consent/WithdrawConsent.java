package org.trm.consent;

import static org.trm.journal.Action.CONSENT_WITHDRAWN;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.casefile.Cases;
import org.trm.consent.ConsentRepository.Said;
import org.trm.identity.Caller;
import org.trm.journal.Entry;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records that a person takes agreement back: all of it or some, at any time, without a reason. */
@ApplicationScoped
class WithdrawConsent {

  private final Once once;
  private final Cases cases;
  private final ConsentRepository consents;
  private final ConsentBook book;
  private final ConsentViews views;
  private final OnRecord onRecord;

  WithdrawConsent(
      Once once,
      Cases cases,
      ConsentRepository consents,
      ConsentBook book,
      ConsentViews views,
      OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.consents = consents;
    this.book = book;
    this.views = views;
    this.onRecord = onRecord;
  }

  /** A consent at the version at which it was read. */
  record Which(CaseId theCase, UUID consent, long version) {}

  @Transactional
  Outcome<ConsentView> withdraw(Caller caller, Which which, Once.Key key, NewWithdrawal in) {
    var outcome =
        once.once(
            key, () -> withdraw(caller, which, in), id -> views.one(caller, which.theCase(), id));
    return onRecord.end(
        Entry.done(caller, CONSENT_WITHDRAWN, ConsentSubject.of(which.theCase(), outcome)),
        outcome);
  }

  private Outcome<ConsentView> withdraw(Caller caller, Which which, NewWithdrawal in) {
    return cases
        .lockHeld(caller, which.theCase())
        .flatMap(held -> consents.said(caller, held.id(), which.consent()))
        .map(said ->
            said.version() == which.version()
                ? withdraw(caller, said, in)
                : Outcome.<ConsentView>declined(STALE_VERSION))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<ConsentView> withdraw(Caller caller, Said said, NewWithdrawal in) {
    var moments = book.moments(in.occurredAt());
    var reasons = WithdrawalRules.against(said, in.grants(), moments.occurredAt());
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, reasons.stream().map(ConsentReason::refusal).toList());
    }
    book.takeBack(said, WithdrawalRules.meant(said, in.grants()), in, moments);
    return views.one(caller, said.consent().caseId(), said.consent().id());
  }
}
