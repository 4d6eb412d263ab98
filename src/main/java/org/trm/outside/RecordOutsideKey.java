package org.trm.outside;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.trm.approval.Human;
import org.trm.directory.Country;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.shared.Ids;
import org.trm.shared.OrganisationId;
import org.trm.vault.ForeignKey;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records the key that an authority outside gave; nothing is sealed for it yet. */
@ApplicationScoped
class RecordOutsideKey {

  private final Once once;
  private final Directory directory;
  private final OutsideKeyRepository keys;
  private final KeyBook book;
  private final InstantSource clock;

  RecordOutsideKey(
      Once once,
      Directory directory,
      OutsideKeyRepository keys,
      KeyBook book,
      InstantSource clock) {
    this.once = once;
    this.directory = directory;
    this.keys = keys;
    this.book = book;
    this.clock = clock;
  }

  @Transactional
  Outcome<OutsideKeyView> record(
      Caller caller, OrganisationId of, Once.Key key, NewOutsideKey given) {
    var outcome = once.once(key, () -> make(caller, of, given), book::read);
    return book.end(caller, Action.OUTSIDE_KEY_RECORDED, outcome);
  }

  private Outcome<OutsideKeyView> make(Caller caller, OrganisationId of, NewOutsideKey given) {
    var known = directory.organisation(of);
    if (known.isEmpty()) {
      return Outcome.notFound();
    }
    var reasons = against(caller, of, given);
    if (!directory.country(known.get().country()).map(Country::isToldByLetter).orElse(false)) {
      reasons.add(OutsideReason.KEY_OF_A_REALM);
    }
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, OutsideReason.refusals(reasons));
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var by = new OutsideKeyEntity.By(caller, Human.behind(caller).orElseThrow(), at);
    var id = Ids.next(clock);
    keys.persistAndFlush(new OutsideKeyEntity(id, of, given, by));
    return book.read(id);
  }

  private Set<OutsideReason> against(Caller caller, OrganisationId of, NewOutsideKey given) {
    var reasons = EnumSet.noneOf(OutsideReason.class);
    var key = ForeignKey.of(given.x(), given.y()).map(ForeignKey::fingerprint);
    if (Human.behind(caller).isEmpty()) {
      reasons.add(OutsideReason.KEY_BY_A_SYSTEM);
    }
    if (key.isEmpty()) {
      reasons.add(OutsideReason.KEY_NOT_ON_CURVE);
    }
    if (key.filter(print -> isKnown(of, print)).isPresent()) {
      reasons.add(OutsideReason.KEY_KNOWN_ALREADY);
    }
    return reasons;
  }

  private boolean isKnown(OrganisationId of, String fingerprint) {
    return keys.of(of).stream().anyMatch(one -> one.key().key().fingerprint().equals(fingerprint));
  }
}
