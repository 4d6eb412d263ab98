package org.trm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.consent.ConsentRepository.Said;
import org.trm.consent.ConsentRepository.Word;
import org.trm.consent.NewConsent.ConsentWord;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;

/** Enters what a person said, and tells the features above when it was a no. */
@ApplicationScoped
class ConsentBook {

  private final ConsentRepository consents;
  private final InstantSource clock;
  private final Event<ConsentWithdrawn> withdrawn;

  ConsentBook(ConsentRepository consents, InstantSource clock, Event<ConsentWithdrawn> withdrawn) {
    this.consents = consents;
    this.clock = clock;
    this.withdrawn = withdrawn;
  }

  Moments moments(@Nullable Instant occurredAt) {
    return Moments.of(occurredAt, clock.instant());
  }

  Said enter(Caller caller, CaseId theCase, NewConsent in, Moments moments) {
    var consent = new ConsentEntity(Ids.next(clock), theCase, caller.organisation(), in, moments);
    var grants = new ArrayList<GrantEntity>();
    for (var grant : in.grants()) {
      grants.add(new GrantEntity(Ids.next(clock), consent, grants.size(), grant));
    }
    consents.add(consent, grants);
    tell(consent, in.items(ConsentWord.REFUSED));
    return new Said(consent, grants.stream().map(grant -> new Word(grant, null)).toList());
  }

  void takeBack(Said said, Collection<GrantEntity> grants, NewWithdrawal in, Moments moments) {
    var version = said.version() + 1;
    consents.add(
        grants.stream().map(grant -> new WithdrawalEntity(grant, version, in, moments)).toList());
    tell(said.consent(), grants.stream().map(GrantEntity::item).toList());
  }

  private void tell(ConsentEntity consent, Collection<ConsentItem> items) {
    if (!items.isEmpty()) {
      withdrawn.fire(
          new ConsentWithdrawn(consent.caseId(), consent.organisation(), Set.copyOf(items)));
    }
  }
}
