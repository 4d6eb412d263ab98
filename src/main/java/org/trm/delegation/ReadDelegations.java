package org.trm.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.trm.delegation.DelegationRepository.Kept;
import org.trm.delegation.DelegationView.DelegationList;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.identity.NamedHuman;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads delegations: everybody their own, supervisors and data-protection officers all. */
@ApplicationScoped
class ReadDelegations {

  private final DelegationRepository delegations;
  private final OnRecord onRecord;

  ReadDelegations(DelegationRepository delegations, OnRecord onRecord) {
    this.delegations = delegations;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<DelegationList> read(Caller caller) {
    var kept = kept(caller);
    var list = new DelegationList(kept.stream().map(Kept::view).toList());
    var entry = Entry.done(caller, Action.DELEGATIONS_READ, Subject.NONE);
    return onRecord.end(entry.counting("found", kept.size()), Outcome.done(list));
  }

  private List<Kept> kept(Caller caller) {
    if (caller.has(Duty.SUPERVISOR) || caller.has(Duty.DATA_PROTECTION)) {
      return delegations.of(caller, null);
    }
    return NamedHuman.behind(caller).map(me -> delegations.of(caller, me)).orElse(List.of());
  }
}
