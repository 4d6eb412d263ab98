package org.trm.instrument;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.shared.Ids;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Proposes an instrument; nothing may rest on it until another human confirms it. */
@ApplicationScoped
class ProposeInstrument {

  private final Once once;
  private final Humans humans;
  private final InstrumentRules rules;
  private final InstrumentRepository instruments;
  private final InstantSource clock;
  private final OnRecord onRecord;

  ProposeInstrument(
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

  @Transactional
  Outcome<TransferInstrument> propose(Caller caller, Once.Key key, InstrumentTerms terms) {
    var outcome = once.once(key, () -> propose(caller, terms), this::again);
    var entry = Entry.done(caller, Action.INSTRUMENT_PROPOSED, ReadInstruments.subject(outcome));
    return onRecord.end(entry, outcome);
  }

  private Outcome<TransferInstrument> propose(Caller caller, InstrumentTerms terms) {
    var human = humans.behind(caller);
    var reasons = rules.againstProposing(caller, human, terms);
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, InstrumentReason.refusals(reasons));
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var id = Ids.next(clock);
    instruments.persistAndFlush(new InstrumentEntity(id, caller, human.orElseThrow(), terms, at));
    return again(id);
  }

  private Outcome<TransferInstrument> again(UUID id) {
    return instruments.of(id).map(found -> Outcome.done(found.view())).orElseGet(Outcome::notFound);
  }
}
