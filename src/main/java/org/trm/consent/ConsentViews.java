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
  private final TimesAsked timesAsked;
  private final InstantSource clock;

  ConsentViews(ConsentRepository consents, TimesAsked timesAsked, InstantSource clock) {
    this.consents = consents;
    this.timesAsked = timesAsked;
    this.clock = clock;
  }

  ConsentList all(Caller caller, CaseId theCase) {
    var asked = timesAsked.about(theCase);
    return new ConsentList(
        consents.said(caller, theCase).stream().map(said -> render(said, asked)).toList(), asked);
  }

  Outcome<ConsentView> one(Caller caller, CaseId theCase, UUID id) {
    return consents
        .said(caller, theCase, id)
        .map(said -> Outcome.done(render(said)))
        .orElseGet(Outcome::notFound);
  }

  ConsentView render(Said said) {
    return render(said, timesAsked.about(said.consent().caseId()));
  }

  private ConsentView render(Said said, List<AskedView> asked) {
    var now = clock.instant();
    var consent = said.consent();
    return new ConsentView(
        consent.id(),
        consent.caseId(),
        said.version(),
        consent.session(),
        said.words().stream().map(word -> render(word, consent.validUntil(), now)).toList(),
        consent.renews(),
        asked.stream().filter(one -> said.concerns(one.purpose())).toList(),
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
        withdrawal == null ? grant.word().at(now, until) : withdrawal.endedAs(),
        withdrawal == null ? null : withdrawal.view());
  }
}
