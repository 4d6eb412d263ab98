package org.trm.consent;

import static org.trm.consent.ConsentReason.RECIPIENT_UNKNOWN;
import static org.trm.consent.ConsentReason.RENEWAL_UNKNOWN;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Cases;
import org.trm.consent.NewConsent.NewGrant;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records what a person agreed to or refused in one conversation. */
@ApplicationScoped
class GiveConsent {

  private final Once once;
  private final Cases cases;
  private final Directory directory;
  private final ConsentRepository consents;
  private final ConsentBook book;
  private final ConsentViews views;
  private final OnRecord onRecord;

  GiveConsent(
      Once once,
      Cases cases,
      Directory directory,
      ConsentRepository consents,
      ConsentBook book,
      ConsentViews views,
      OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.directory = directory;
    this.consents = consents;
    this.book = book;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<ConsentView> give(Caller caller, CaseId theCase, Once.Key key, NewConsent in) {
    var outcome =
        once.once(key, () -> record(caller, theCase, in), id -> views.one(caller, theCase, id));
    return onRecord.end(
        Entry.done(caller, Action.CONSENT_RECORDED, ConsentSubject.of(theCase, outcome)), outcome);
  }

  private Outcome<ConsentView> record(Caller caller, CaseId theCase, NewConsent in) {
    if (cases.lockHeld(caller, theCase).isEmpty()) {
      return Outcome.notFound();
    }
    var moments = book.moments(in.occurredAt());
    var reasons = ConsentRules.against(in, moments.occurredAt());
    if (!in.grants().stream().map(NewGrant::recipient).allMatch(this::isKnown)) {
      reasons.add(RECIPIENT_UNKNOWN);
    }
    var renewed = renewed(caller, theCase, in.renews());
    if (renewed.isEmpty()) {
      reasons.add(RENEWAL_UNKNOWN);
    }
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, reasons.stream().map(ConsentReason::refusal).toList());
    }
    return Outcome.done(views.render(book.enter(caller, theCase, in, renewed.get(), moments)));
  }

  /** What was agreed to in the conversation renewed, absent where there is no such conversation. */
  private Optional<Set<ConsentItem>> renewed(Caller caller, CaseId theCase, @Nullable UUID id) {
    return id == null
        ? Optional.of(Set.of())
        : consents.said(caller, theCase, id).map(ConsentRepository.Said::given);
  }

  private boolean isKnown(OrganisationId recipient) {
    return directory.organisation(recipient).isPresent();
  }
}
