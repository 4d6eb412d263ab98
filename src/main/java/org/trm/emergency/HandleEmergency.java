package org.trm.emergency;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.trm.approval.Human;
import org.trm.emergency.EmergencyTable.Kept;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.problem.ProblemType;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/**
 * Lets another human of the holder answer an emergency, once; and close it before its time whoever
 * opened it or holds the case.
 */
@ApplicationScoped
class HandleEmergency {

  private final Once once;
  private final EmergencyTable emergencies;
  private final AfterAnswer afterAnswer;
  private final InstantSource clock;
  private final OnRecord onRecord;

  HandleEmergency(
      Once once,
      EmergencyTable emergencies,
      AfterAnswer afterAnswer,
      InstantSource clock,
      OnRecord onRecord) {
    this.once = once;
    this.emergencies = emergencies;
    this.afterAnswer = afterAnswer;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  /** An emergency at the version at which it was read. */
  record Which(UUID id, long version) {}

  @Transactional
  Outcome<EmergencyView> answer(
      Caller caller, Once.Key key, Which which, EmergencyDecision decision) {
    var action =
        switch (decision) {
          case CONFIRMED -> Action.EMERGENCY_CONFIRMED;
          case REFUSED -> Action.EMERGENCY_REFUSED;
        };
    return handle(caller, key, which, action, kept -> answer(caller, kept, which, decision));
  }

  @Transactional
  Outcome<EmergencyView> close(Caller caller, Once.Key key, Which which) {
    return handle(caller, key, which, Action.EMERGENCY_CLOSED, kept -> close(caller, kept, which));
  }

  private Outcome<EmergencyView> handle(
      Caller caller,
      Once.Key key,
      Which which,
      Action action,
      Function<Kept, Outcome<EmergencyView>> step) {
    var outcome =
        once.once(
            key,
            () -> emergencies.find(caller, which.id()).map(step).orElseGet(Outcome::notFound),
            id -> read(caller, id));
    var entry =
        outcome instanceof Outcome.Done<EmergencyView>(EmergencyView view, boolean _)
            ? EmergencyOnRecord.entry(caller, action, view)
            : Entry.done(caller, action, Subject.of(which.id()));
    return onRecord.end(entry, outcome);
  }

  private Outcome<EmergencyView> answer(
      Caller caller, Kept kept, Which which, EmergencyDecision decision) {
    var emergency = kept.view();
    if (!caller.worksFor(emergency.holder())) {
      return refused(NOT_ALLOWED, EmergencyRefusal.ANSWER_OF_ANOTHER);
    }
    if (emergency.version() != which.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    var human = Human.behind(caller);
    if (human.isEmpty()) {
      return refused(RULE_REFUSED, EmergencyRefusal.HUMAN_NEEDED);
    }
    if (human.get().equals(kept.opener())) {
      return refused(RULE_REFUSED, EmergencyRefusal.ANSWER_OF_ANOTHER);
    }
    if (emergency.answer() != null) {
      return refused(RULE_REFUSED, EmergencyRefusal.EMERGENCY_ANSWERED);
    }
    if (!emergencies.answer(emergency.id(), decision, human.get(), caller.organisation(), now())) {
      return Outcome.declined(STALE_VERSION);
    }
    if (decision == EmergencyDecision.REFUSED && emergency.isOpen(now())) {
      emergencies.close(emergency.id(), caller.organisation(), now());
    }
    afterAnswer.given(caller, emergency, decision);
    return read(caller, emergency.id());
  }

  private Outcome<EmergencyView> close(Caller caller, Kept kept, Which which) {
    var emergency = kept.view();
    boolean mine = Human.behind(caller).filter(kept.opener()::equals).isPresent();
    if (!mine && !caller.worksFor(emergency.holder())) {
      return Outcome.declined(NOT_ALLOWED);
    }
    if (emergency.version() != which.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    if (!emergency.isOpen(now())) {
      return refused(RULE_REFUSED, EmergencyRefusal.EMERGENCY_OVER);
    }
    return emergencies.close(emergency.id(), caller.organisation(), now())
        ? read(caller, emergency.id())
        : Outcome.declined(STALE_VERSION);
  }

  private Outcome<EmergencyView> read(Caller caller, UUID id) {
    return emergencies
        .find(caller, id)
        .map(kept -> Outcome.done(kept.view()))
        .orElseGet(Outcome::notFound);
  }

  private static Outcome<EmergencyView> refused(ProblemType type, EmergencyRefusal reason) {
    return Outcome.refused(type, reason.alone());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
