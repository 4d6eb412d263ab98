package org.trm.casefile;

import static org.trm.problem.ProblemType.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records that somebody has a part in a case. */
@ApplicationScoped
class AddParticipant {

  private final Once once;
  private final OwnCases cases;
  private final ParticipantRepository participants;
  private final OnRecord onRecord;
  private final InstantSource clock;

  AddParticipant(
      Once once,
      OwnCases cases,
      ParticipantRepository participants,
      OnRecord onRecord,
      InstantSource clock) {
    this.once = once;
    this.cases = cases;
    this.participants = participants;
    this.onRecord = onRecord;
    this.clock = clock;
  }

  @Transactional
  Outcome<ParticipantView> add(Caller caller, CaseId id, Once.Key key, NewParticipant in) {
    var outcome = once.once(key, () -> add(caller, id, in), this::again);
    return onRecord.end(Entry.done(caller, Action.PARTICIPANT_ADDED, Subject.of(id)), outcome);
  }

  private Outcome<ParticipantView> add(Caller caller, CaseId id, NewParticipant in) {
    return cases.lock(caller, id).map(own -> add(own, in)).orElseGet(Outcome::notFound);
  }

  private Outcome<ParticipantView> add(OwnCases.OwnCase own, NewParticipant in) {
    if (!own.mayWrite()) {
      return Outcome.declined(NOT_ALLOWED);
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var participant = new ParticipantEntity(Ids.next(clock), own.copy().id(), in, at);
    participants.persist(participant);
    return Outcome.done(participant.view());
  }

  private Outcome<ParticipantView> again(UUID id) {
    return participants
        .findByIdOptional(id)
        .map(participant -> Outcome.done(participant.view()))
        .orElseGet(Outcome::notFound);
  }
}
