package org.trm.handoff;

import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trm.corridor.Bases;
import org.trm.corridor.Corridors;
import org.trm.corridor.HandoffRef;
import org.trm.corridor.NewBases;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.transition.MoveRefusal;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Records on what a handoff rests under the sender's law; each recording is a new version. */
@ApplicationScoped
class RecordBases {

  private final Handoffs handoffs;
  private final Corridors corridors;
  private final OwedAfterAlert owed;
  private final OnRecord onRecord;

  RecordBases(Handoffs handoffs, Corridors corridors, OwedAfterAlert owed, OnRecord onRecord) {
    this.handoffs = handoffs;
    this.corridors = corridors;
    this.owed = owed;
    this.onRecord = onRecord;
  }

  /**
   * Records.
   *
   * @param last the recording that the caller has read, 0 if there is none yet
   */
  @Transactional
  Outcome<BasesView> record(Caller caller, UUID id, long last, NewBases in) {
    var outcome =
        handoffs
            .lock(id)
            .filter(locked -> Preflight.isSender(locked.handoff(), caller))
            .map(locked -> record(caller, locked.handoff(), last, in))
            .orElseGet(Outcome::notFound);
    var entry = Entry.done(caller, Action.BASIS_RECORDED, about(id));
    return onRecord.end(entry, outcome);
  }

  private Subject about(UUID id) {
    return handoffs
        .find(id)
        .map(handoff -> Subject.of(handoff.caseId(), id, handoff.version()))
        .orElseGet(() -> Subject.of(id));
  }

  private Outcome<BasesView> record(Caller caller, HandoffEntity handoff, long last, NewBases in) {
    var which = new HandoffRef(handoff.id(), handoff.caseId(), handoff.route().holderId());
    if (corridors.of(which).map(Bases::version).orElse(0) != last) {
      return Outcome.declined(STALE_VERSION);
    }
    if (!corridors.knowsInstrumentOf(in)) {
      return Outcome.refused(RULE_REFUSED, List.of(MoveRefusal.INSTRUMENT_UNKNOWN.refusal()));
    }
    var recorded = corridors.record(caller, which, in);
    owed.basesRecorded(caller, handoff);
    return Outcome.done(BasesView.of(handoff.id(), recorded));
  }

  /** Reads on what a handoff rests. */
  @Transactional
  Outcome<BasesView> read(Caller caller, UUID id) {
    var outcome =
        handoffs
            .find(id)
            .filter(handoff -> Preflight.isSender(handoff, caller))
            .flatMap(handoff ->
                corridors.of(new HandoffRef(id, handoff.caseId(), handoff.route().holderId())))
            .map(bases -> Outcome.done(BasesView.of(id, bases)))
            .orElseGet(Outcome::notFound);
    return onRecord.end(Entry.done(caller, Action.HANDOFF_READ, about(id)), outcome);
  }
}
