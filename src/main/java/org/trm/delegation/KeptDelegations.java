package org.trm.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.identity.LentDuties;
import org.trm.identity.NamedHuman;

/** Tells what somebody was lent, from the delegations that are kept. */
@ApplicationScoped
class KeptDelegations implements LentDuties {

  private final DelegationRepository delegations;
  private final InstantSource clock;

  KeptDelegations(DelegationRepository delegations, InstantSource clock) {
    this.delegations = delegations;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<Lent> to(Caller colleague, UUID delegation) {
    return NamedHuman.behind(colleague)
        .flatMap(me -> delegations.holding(colleague, me, delegation, clock.instant()))
        .map(one -> new Lent(one.lender(), one.duties()));
  }
}
