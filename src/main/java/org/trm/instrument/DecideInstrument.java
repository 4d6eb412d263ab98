package org.trm.instrument;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.instrument.InstrumentRepository.Recorded;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.Ids;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/**
 * Confirms an instrument, which takes another human than the one who proposed it; rejects or ends
 * one, which anybody with the duty may do, because it only stops transfers.
 */
@ApplicationScoped
class DecideInstrument {

  private final Once once;
  private final Humans humans;
  private final InstrumentRules rules;
  private final InstrumentRepository instruments;
  private final InstantSource clock;
  private final OnRecord onRecord;

  DecideInstrument(
      Once once,
      Humans humans,
      InstrumentRules rules,
      InstrumentRepository instruments,
      InstantSource clock,
      OnRecord onRecord) {
    this.once = once;
    this.humans = humans;
    this.rules = rules;
    this.instruments = instruments;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  /** What is to happen to which instrument, at the version at which it was read. */
  record Asked(UUID instrument, InstrumentDecision decision, long version) {}

  @Transactional
  Outcome<TransferInstrument> decide(Caller caller, Once.Key key, Asked asked) {
    var outcome = once.once(key, () -> decide(caller, asked), this::again);
    var subject = Subject.of(asked.instrument());
    return onRecord.end(Entry.done(caller, action(asked.decision()), subject), outcome);
  }

  private Outcome<TransferInstrument> decide(Caller caller, Asked asked) {
    instruments.lock(asked.instrument());
    return instruments
        .of(asked.instrument())
        .map(found -> decide(caller, asked, found))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<TransferInstrument> decide(Caller caller, Asked asked, Recorded found) {
    if (!found.instrument().country().equals(caller.country())) {
      return Outcome.declined(NOT_ALLOWED);
    }
    if (found.view().version() != asked.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    var human = humans.behind(caller);
    var reasons = rules.againstDeciding(caller, human, found, asked.decision());
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, InstrumentReason.refusals(reasons));
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var by = new InstrumentDecisionEntity.By(caller.organisation(), human.orElseThrow(), at);
    instruments.add(
        new InstrumentDecisionEntity(Ids.next(clock), asked.instrument(), asked.decision(), by));
    return again(asked.instrument());
  }

  private Outcome<TransferInstrument> again(UUID id) {
    return instruments.of(id).map(found -> Outcome.done(found.view())).orElseGet(Outcome::notFound);
  }

  private static Action action(InstrumentDecision decision) {
    return switch (decision) {
      case CONFIRMED -> Action.INSTRUMENT_CONFIRMED;
      case REJECTED -> Action.INSTRUMENT_REJECTED;
      case ENDED -> Action.INSTRUMENT_ENDED;
    };
  }
}
