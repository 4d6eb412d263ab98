package org.trm.incident;

import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Assesses and closes an incident of the caller's organisation, each once. */
@ApplicationScoped
class HandleIncident {

  private final Once once;
  private final IncidentTable incidents;
  private final Tasks tasks;
  private final InstantSource clock;
  private final OnRecord onRecord;

  HandleIncident(
      Once once, IncidentTable incidents, Tasks tasks, InstantSource clock, OnRecord onRecord) {
    this.once = once;
    this.incidents = incidents;
    this.tasks = tasks;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  /** An incident at the version at which it was read. */
  record Which(UUID id, long version) {}

  @Transactional
  Outcome<IncidentView> assess(Caller caller, Once.Key key, Which which, IncidentAssessment in) {
    return handle(caller, key, which, Action.INCIDENT_ASSESSED, found -> assess(caller, found, in));
  }

  @Transactional
  Outcome<IncidentView> close(Caller caller, Once.Key key, Which which) {
    return handle(caller, key, which, Action.INCIDENT_CLOSED, found -> close(caller, found));
  }

  private Outcome<IncidentView> handle(
      Caller caller,
      Once.Key key,
      Which which,
      Action action,
      Function<IncidentView, Outcome<IncidentView>> step) {
    var outcome =
        once.once(
            key,
            () ->
                incidents
                    .find(caller, which.id())
                    .filter(found -> caller.worksFor(found.organisation()))
                    .map(found ->
                        found.version() == which.version()
                            ? step.apply(found)
                            : Outcome.<IncidentView>declined(STALE_VERSION))
                    .orElseGet(Outcome::notFound),
            id -> read(caller, id));
    var subject =
        outcome instanceof Outcome.Done<IncidentView>(IncidentView view, boolean _)
            ? Subject.of(view.caseId(), view.id(), view.version())
            : Subject.of(which.id());
    return onRecord.end(Entry.done(caller, action, subject), outcome);
  }

  private Outcome<IncidentView> assess(Caller caller, IncidentView found, IncidentAssessment in) {
    if (found.state() != IncidentState.OPEN) {
      return refused(IncidentReason.INCIDENT_ASSESSED);
    }
    if (in.risk() != PersonalRisk.UNLIKELY && in.authorityToldAt() == null) {
      return refused(IncidentReason.AUTHORITY_NOT_TOLD);
    }
    if (!incidents.assess(caller, found.id(), in, now())) {
      return Outcome.declined(STALE_VERSION);
    }
    tasks.done(caller, found.id(), TaskKind.INCIDENT_ASSESSMENT);
    return read(caller, found.id());
  }

  private Outcome<IncidentView> close(Caller caller, IncidentView found) {
    return switch (found.state()) {
      case OPEN -> refused(IncidentReason.INCIDENT_NOT_ASSESSED);
      case CLOSED -> refused(IncidentReason.INCIDENT_CLOSED);
      case ASSESSED ->
          incidents.close(caller, found.id(), now())
              ? read(caller, found.id())
              : Outcome.declined(STALE_VERSION);
    };
  }

  private Outcome<IncidentView> read(Caller caller, UUID id) {
    return incidents.find(caller, id).map(Outcome::done).orElseGet(Outcome::notFound);
  }

  private static Outcome<IncidentView> refused(IncidentReason reason) {
    return Outcome.refused(RULE_REFUSED, reason.alone());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
