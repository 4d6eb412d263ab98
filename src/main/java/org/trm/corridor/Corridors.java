package org.trm.corridor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.corridor.Regime.Activity;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.instrument.Instruments;
import org.trm.question.Question;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.Ids;
import org.trm.shared.OrganisationId;

/** On what handoffs rest, and which law binds whom. */
@ApplicationScoped
public class Corridors {

  private final BasisRepository recordings;
  private final BasisFacts facts;
  private final Directory directory;
  private final Instruments instruments;
  private final Derogations derogations;
  private final InstantSource clock;

  Corridors(
      BasisRepository recordings,
      BasisFacts facts,
      Directory directory,
      Instruments instruments,
      Derogations derogations,
      InstantSource clock) {
    this.recordings = recordings;
    this.facts = facts;
    this.directory = directory;
    this.instruments = instruments;
    this.derogations = derogations;
    this.clock = clock;
  }

  /**
   * Records on what a handoff rests from now on. The caller has locked the handoff and puts it on
   * record; whether it suffices is for the safeguards to say.
   */
  @Transactional(TxType.MANDATORY)
  public Bases record(Caller recorder, HandoffRef which, NewBases in) {
    var version = facts.of(which).map(Bases::version).orElse(0) + 1;
    var bases =
        new Bases(version, in.processing(), in.transfer(), in.publicPowers(), in.incapacity());
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

  /** Whether the instrument that these bases rest on, if any, is in the register. */
  @Transactional(TxType.MANDATORY)
  public boolean knowsInstrumentOf(NewBases in) {
    var instrument = in.transfer() == null ? null : in.transfer().instrument();
    return instrument == null || instruments.find(instrument).isPresent();
  }

  /**
   * All that the rules may know of a handoff's corridor, as one question; fails for an organisation
   * that may not have this holder's facts judged.
   *
   * @param handoff absent where nothing has been drafted yet
   */
  public Question<CorridorFacts> asking(
      @Nullable UUID handoff, CaseId theCase, OrganisationId holder, Corridor corridor) {
    return facts.asking(new BasisFacts.Asked(handoff, theCase, holder, corridor));
  }

  /** Notes that a handoff rests on a derogation; it counts once, however often this is told. */
  @Transactional(TxType.MANDATORY)
  public void countDerogation(
      HandoffRef which, Corridor corridor, LegalBasis ground, boolean publicPowers) {
    derogations.count(which, corridor, ground, publicPowers);
  }

  /** The law that binds a country's organisations in this; absent for an unknown country. */
  public Optional<Regime> regime(CountryCode country, Activity activity, Instant at) {
    return directory
        .country(country)
        .map(known -> Regime.of(known.regime(known.dayOf(at)), activity));
  }
}
