package org.trm.delegation;

import static org.trm.delegation.DelegationReason.DELEGATION_ENDED;
import static org.trm.delegation.DelegationReason.LENDER_MISSING;
import static org.trm.delegation.DelegationReason.NOT_YOURS_TO_END;
import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trm.delegation.DelegationRepository.Kept;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.identity.NamedHuman;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.Ids;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Lends duties to a colleague, and takes them back. */
@ApplicationScoped
class LendDuty {

  private final Once once;
  private final DelegationRepository delegations;
  private final OnRecord onRecord;
  private final InstantSource clock;

  LendDuty(Once once, DelegationRepository delegations, OnRecord onRecord, InstantSource clock) {
    this.once = once;
    this.delegations = delegations;
    this.onRecord = onRecord;
    this.clock = clock;
  }

  @Transactional
  Outcome<DelegationView> lend(Caller caller, Once.Key key, NewDelegation in) {
    var outcome = once.once(key, () -> lend(caller, in), id -> again(caller, id));
    return end(caller, Action.DUTY_LENT, outcome);
  }

  private Outcome<DelegationView> lend(Caller caller, NewDelegation in) {
    return NamedHuman.behind(caller)
        .map(lender -> lend(caller, lender, in))
        .orElseGet(() -> Outcome.refused(NOT_ALLOWED, LENDER_MISSING.alone()));
  }

  private Outcome<DelegationView> lend(Caller caller, NamedHuman lender, NewDelegation in) {
    var against = DelegationRules.against(in, caller, lender, now());
    if (!against.isEmpty()) {
      return Outcome.refused(
          RULE_REFUSED, against.stream().map(DelegationReason::refusal).toList());
    }
    var made = new DelegationEntity(Ids.next(clock), caller, lender, in, now());
    delegations.persistAndFlush(made);
    return Outcome.done(made.view(false));
  }

  @Transactional
  Outcome<DelegationView> takeBack(Caller caller, Once.Key key, UUID id, long version) {
    var outcome = once.once(key, () -> takeBack(caller, id, version), made -> again(caller, made));
    return end(caller, Action.DUTY_TAKEN_BACK, outcome);
  }

  private Outcome<DelegationView> takeBack(Caller caller, UUID id, long version) {
    return delegations
        .find(caller, id)
        .map(kept -> takeBack(caller, kept, version))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<DelegationView> takeBack(Caller caller, Kept kept, long version) {
    if (!mayEnd(caller, kept.delegation())) {
      return Outcome.refused(NOT_ALLOWED, NOT_YOURS_TO_END.alone());
    }
    if (kept.view().version() != version) {
      return Outcome.declined(STALE_VERSION);
    }
    if (kept.end() != null) {
      return Outcome.refused(RULE_REFUSED, DELEGATION_ENDED.alone());
    }
    delegations.end(new DelegationEndEntity(kept.delegation(), caller, now()));
    return Outcome.done(kept.delegation().view(true));
  }

  /** Who lent it, and whoever answers for the organisation; nobody in another's place. */
  private static boolean mayEnd(Caller caller, DelegationEntity delegation) {
    return caller.inPlaceOf() == null
        && (caller.has(Duty.SUPERVISOR)
            || caller.has(Duty.DATA_PROTECTION)
            || NamedHuman.behind(caller).filter(delegation.lender()::equals).isPresent());
  }

  private Outcome<DelegationView> again(Caller caller, UUID id) {
    return delegations
        .find(caller, id)
        .map(kept -> Outcome.done(kept.view()))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<DelegationView> end(
      Caller caller, Action action, Outcome<DelegationView> outcome) {
    var about =
        outcome instanceof Outcome.Done<DelegationView>(DelegationView view, boolean _)
            ? Subject.of(view.id())
            : Subject.NONE;
    return onRecord.end(Entry.done(caller, action, about), outcome);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
