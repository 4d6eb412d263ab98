package org.trm.outside;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.approval.Human;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.outside.OutsideKeyRepository.Recorded;
import org.trm.outside.OutsideKeyView.State;
import org.trm.shared.Ids;
import org.trm.shared.OrganisationId;
import org.trm.web.Once;
import org.trm.web.Outcome;

/**
 * Confirms a key, which takes another human than who recorded it, and the fingerprint as that human
 * heard it; or ends it, which anybody with the duty may do, for it only stops.
 */
@ApplicationScoped
class DecideOutsideKey {

  private final Once once;
  private final OutsideKeyRepository keys;
  private final KeyBook book;
  private final InstantSource clock;

  DecideOutsideKey(Once once, OutsideKeyRepository keys, KeyBook book, InstantSource clock) {
    this.once = once;
    this.keys = keys;
    this.book = book;
    this.clock = clock;
  }

  /**
   * What is to happen to which key, at the version at which it was read.
   *
   * @param heard the fingerprint as it was heard; absent where the key is ended
   */
  record Asked(OrganisationId of, UUID key, long version, @Nullable String heard) {

    KeyDecision decision() {
      return heard == null ? KeyDecision.ENDED : KeyDecision.CONFIRMED;
    }
  }

  @Transactional
  Outcome<OutsideKeyView> decide(Caller caller, Once.Key key, Asked asked) {
    var outcome = once.once(key, () -> decide(caller, asked), book::read);
    var action =
        switch (asked.decision()) {
          case CONFIRMED -> Action.OUTSIDE_KEY_CONFIRMED;
          case ENDED -> Action.OUTSIDE_KEY_ENDED;
        };
    return book.end(caller, action, asked.key(), outcome);
  }

  private Outcome<OutsideKeyView> decide(Caller caller, Asked asked) {
    keys.lock(asked.key());
    return keys.of(asked.key())
        .filter(found -> found.key().organisation().equals(asked.of()))
        .map(found -> decide(caller, asked, found))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<OutsideKeyView> decide(Caller caller, Asked asked, Recorded found) {
    if (!caller.worksFor(found.key().recordedBy())) {
      return Outcome.declined(NOT_ALLOWED);
    }
    if (found.view().version() != asked.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    var human = Human.behind(caller);
    var reasons = against(human, asked, found);
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, OutsideReason.refusals(reasons));
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var by = new OutsideKeyEntity.By(caller, human.orElseThrow(), at);
    keys.add(new KeyDecisionEntity(Ids.next(clock), asked.key(), asked.decision(), by));
    return book.read(asked.key());
  }

  private static Set<OutsideReason> against(Optional<Human> human, Asked asked, Recorded found) {
    var reasons = EnumSet.noneOf(OutsideReason.class);
    var confirms = asked.decision() == KeyDecision.CONFIRMED;
    if (human.isEmpty()) {
      reasons.add(OutsideReason.KEY_BY_A_SYSTEM);
    }
    if (found.state() == State.ENDED || (confirms && found.state() != State.RECORDED)) {
      reasons.add(OutsideReason.KEY_DECIDED);
    }
    if (confirms && human.filter(found.key()::wasRecordedBy).isPresent()) {
      reasons.add(OutsideReason.KEY_BY_ONE_PERSON);
    }
    if (confirms && !found.key().key().fingerprint().equals(asked.heard())) {
      reasons.add(OutsideReason.FINGERPRINT_DIFFERS);
    }
    return reasons;
  }
}
