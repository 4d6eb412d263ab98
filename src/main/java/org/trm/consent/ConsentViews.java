package org.trm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.trm.consent.ConsentRepository.Said;
import org.trm.consent.ConsentRepository.Word;
import org.trm.consent.ConsentView.GrantView;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.web.Outcome;

/** Renders what was said as it stands now. */
@ApplicationScoped
class ConsentViews {

  private final ConsentRepository consents;
  private final InstantSource clock;

  ConsentViews(ConsentRepository consents, InstantSource clock) {
    this.consents = consents;
    this.clock = clock;
  }

  List<ConsentView> all(Caller caller, CaseId theCase) {
    return consents.said(caller, theCase).stream().map(this::render).toList();
  }

  Outcome<ConsentView> one(Caller caller, CaseId theCase, UUID id) {
    return consents
        .said(caller, theCase, id)
        .map(said -> Outcome.done(render(said)))
        .orElseGet(Outcome::notFound);
  }

  ConsentView render(Said said) {
    var now = clock.instant();
    var consent = said.consent();
    return new ConsentView(
        consent.id(),
        consent.caseId(),
        said.version(),
        consent.session(),
        said.words().stream().map(word -> render(word, consent.validUntil(), now)).toList(),
        consent.moments().occurredAt(),
        consent.moments().recordedAt(),
        consent.validUntil());
  }

  private static GrantView render(Word word, Instant until, Instant now) {
    var grant = word.grant();
    var withdrawal = word.withdrawal();
    return new GrantView(
        grant.id(),
        grant.item().purpose(),
        grant.item().recipient(),
        grant.item().category(),
        withdrawal == null ? grant.word().at(now, until) : ConsentState.WITHDRAWN,
        withdrawal == null ? null : withdrawal.view());
  }
}
