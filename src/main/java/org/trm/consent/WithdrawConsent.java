package org.trm.consent;

import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Cases;
import org.trm.consent.ConsentRepository.Said;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/**
 * Records that agreement has ended, of all of one conversation or of some items: taken back at any
 * time and without a reason, or found never to have counted. Whoever recorded the conversation may
 * do this, also after custody has moved on.
 */
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

  private record Ended(@Nullable List<UUID> grants, @Nullable Instant occurredAt, Ending how) {}

  @Transactional
  Outcome<ConsentView> withdraw(Caller caller, Which which, Once.Key key, NewWithdrawal in) {
    var ended = new Ended(in.grants(), in.occurredAt(), Ending.of(in));
    return onRecord(caller, Action.CONSENT_WITHDRAWN, which, once(caller, which, key, ended));
  }

  @Transactional
  Outcome<ConsentView> invalidate(Caller caller, Which which, Once.Key key, NewInvalidation in) {
    var ended = new Ended(in.grants(), in.occurredAt(), new Ending.Invalid(in.fault()));
    return onRecord(caller, Action.CONSENT_INVALIDATED, which, once(caller, which, key, ended));
  }

  private Outcome<ConsentView> once(Caller caller, Which which, Once.Key key, Ended ended) {
    return once.once(
        key, () -> end(caller, which, ended), id -> views.one(caller, which.theCase(), id));
  }

  private Outcome<ConsentView> onRecord(
      Caller caller, Action action, Which which, Outcome<ConsentView> outcome) {
    return onRecord.end(
        Entry.done(caller, action, ConsentSubject.of(which.theCase(), outcome)), outcome);
  }

  private Outcome<ConsentView> end(Caller caller, Which which, Ended ended) {
    return cases
        .lock(which.theCase())
        .flatMap(held -> consents.said(caller, held.id(), which.consent()))
        .map(said ->
            said.version() == which.version()
                ? end(caller, said, ended)
                : Outcome.<ConsentView>declined(STALE_VERSION))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<ConsentView> end(Caller caller, Said said, Ended ended) {
    var moments = book.moments(ended.occurredAt());
    var reasons = WithdrawalRules.against(said, ended.grants(), moments.occurredAt());
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, reasons.stream().map(ConsentReason::refusal).toList());
    }
    book.end(caller, said, WithdrawalRules.meant(said, ended.grants()), ended.how(), moments);
    return views.one(caller, said.consent().caseId(), said.consent().id());
  }
}
