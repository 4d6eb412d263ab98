package org.trm.consent;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.consent.CaseWithdrawalEntity.TakingBack;
import org.trm.consent.ConsentRepository.Said;
import org.trm.consent.ConsentRepository.Word;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.shared.Purpose;

/** Enters what a person said, and has it told when it was a no. */
@ApplicationScoped
class ConsentBook {

  private final ConsentRepository consents;
  private final CaseWithdrawals withdrawals;
  private final WithdrawalNews news;
  private final InstantSource clock;

  ConsentBook(
      ConsentRepository consents,
      CaseWithdrawals withdrawals,
      WithdrawalNews news,
      InstantSource clock) {
    this.consents = consents;
    this.withdrawals = withdrawals;
    this.news = news;
    this.clock = clock;
  }

  Moments moments(@Nullable Instant occurredAt) {
    return Moments.of(occurredAt, clock.instant());
  }

  /**
   * Enters one conversation.
   *
   * @param renewed what was agreed to in the conversation that this one renews
   */
  Said enter(
      Caller caller, CaseId theCase, NewConsent in, Set<ConsentItem> renewed, Moments moments) {
    var consent = new ConsentEntity(Ids.next(clock), theCase, caller.organisation(), in, moments);
    var grants = new ArrayList<GrantEntity>();
    for (var grant : in.grants()) {
      var again = renewed.contains(grant.item());
      grants.add(new GrantEntity(Ids.next(clock), consent, grants.size(), grant, again));
    }
    consents.add(consent, grants);
    tell(caller, consent, consent.id(), in.against());
    return new Said(consent, grants.stream().map(grant -> new Word(grant, null)).toList());
  }

  void end(
      Caller caller, Said said, Collection<GrantEntity> grants, Ending ending, Moments moments) {
    var version = said.version() + 1;
    consents.add(
        grants.stream()
            .map(grant -> new WithdrawalEntity(grant, version, ending, moments))
            .toList());
    var items = grants.stream().map(GrantEntity::item).toList();
    var about =
        switch (ending) {
          case Ending.TakenBack taken ->
              withdrawals.add(
                  caller, said.consent().caseId(), new TakingBack(taken, purposes(items), moments));
          case Ending.Invalid _ -> Ids.next(clock);
        };
    tell(caller, said.consent(), about, items);
  }

  /** Whether the caller's organisation may record what the person says about this case. */
  boolean mayHear(CaseId theCase) {
    return news.concerns(theCase);
  }

  /** Takes everything back that is meant, wherever it was given; the withdrawal's id. */
  UUID takeBack(Caller caller, CaseId theCase, NewCaseWithdrawal in) {
    var id = withdrawals.add(caller, theCase, in.at(moments(in.occurredAt())));
    news.tell(caller, theCase, id, withdrawals.takeBack(id));
    return id;
  }

  private static Set<Purpose> purposes(Collection<ConsentItem> items) {
    return items.stream().map(ConsentItem::purpose).collect(toSet());
  }

  private void tell(
      Caller caller, ConsentEntity consent, UUID about, Collection<ConsentItem> items) {
    if (!items.isEmpty()) {
      news.tell(caller, consent.caseId(), about, Map.of(consent.organisation(), Set.copyOf(items)));
    }
  }
}
