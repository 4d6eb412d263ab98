package org.trm.corridor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.trm.corridor.Regime.Activity;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.shared.CountryCode;
import org.trm.shared.Ids;

/** On what handoffs rest, and which law binds whom. */
@ApplicationScoped
public class Corridors {

  private final BasisRepository recordings;
  private final BasisFacts facts;
  private final Directory directory;
  private final InstantSource clock;

  Corridors(
      BasisRepository recordings, BasisFacts facts, Directory directory, InstantSource clock) {
    this.recordings = recordings;
    this.facts = facts;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Records on what a handoff rests from now on. The caller has locked the handoff and puts it on
   * record; whether it suffices is for the safeguards to say.
   */
  @Transactional(TxType.MANDATORY)
  public Bases record(Caller recorder, HandoffRef which, NewBases in) {
    var version = facts.of(which).map(Bases::version).orElse(0) + 1;
    var bases = new Bases(version, in.processing(), in.transfer());
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    recordings.persistAndFlush(
        new BasisEntity(Ids.next(clock), which, bases, recorder.organisation(), now));
    return bases;
  }

  /**
   * On what a handoff rests now; fails for an organisation that may not have this holder's facts
   * judged.
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Bases> of(HandoffRef which) {
    return facts.of(which);
  }

  /** The law that binds a country's organisations in this; absent for an unknown country. */
  public Optional<Regime> regime(CountryCode country, Activity activity, Instant at) {
    return directory
        .country(country)
        .map(known -> Regime.of(known.regime(known.dayOf(at)), activity));
  }
}
