package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.deadline.Alarm;
import org.trm.deadline.Due;
import org.trm.deadline.Escalation;
import org.trm.journal.Action;
import org.trm.shared.Ids;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Move;
import org.trm.transition.MoveReason;
import org.trm.transition.Party;
import org.trm.transition.Statement;
import org.trm.transition.Transition;

/** What an alarm does: both countries' journals have it, and the handoff says who was told. */
@ApplicationScoped
class AlarmOfHandoff {

  private final Handoffs handoffs;
  private final HandoffJournal journal;
  private final SystemHold systemHold;
  private final WhomToAlarm whomToAlarm;
  private final InstantSource clock;

  AlarmOfHandoff(
      Handoffs handoffs,
      HandoffJournal journal,
      SystemHold systemHold,
      WhomToAlarm whomToAlarm,
      InstantSource clock) {
    this.handoffs = handoffs;
    this.journal = journal;
    this.systemHold = systemHold;
    this.whomToAlarm = whomToAlarm;
    this.clock = clock;
  }

  /** Goes off, if it still is due; not if somebody else is at the case. */
  boolean sound(Due due) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return handoffs
        .lockIfFree(due.id())
        .map(locked -> sound(due, locked.handoff(), now))
        .orElse(false);
  }

  private boolean sound(Due due, HandoffEntity handoff, Instant now) {
    var alarm = handoff.alarm().value();
    if (alarm == null || !alarm.isDue(now)) {
      return false;
    }
    var action =
        alarm.kind() == Alarm.Kind.EXPIRY ? expire(handoff, now) : tell(handoff, alarm, now);
    var service = due.service(Ids.next(clock));
    if (action != null) {
      handoffs.flush(); // the journal tells the version that this makes
      journal.done(service, action, handoff);
    }
    if (action == Action.HANDOFF_EXPIRED) { // who moves together does not go on without one
      systemHold.holdOthers(service, handoff);
    }
    return action != null;
  }

  private Action tell(HandoffEntity handoff, Alarm alarm, Instant now) {
    var whom = whomToAlarm.of(handoff, alarm, now);
    var next = whomToAlarm.after(handoff, alarm, now);
    handoff.sounded(handoff.clock().after(alarm.kind()), next.having(whom));
    if (handoff.status() == HandoffStatus.SENT && goesUp(alarm)) {
      handoff.reroute(
          whom); // it is sealed for who stands in; whoever was called first still sees it
    }
    return switch (alarm.kind()) {
      case HALF_TIME -> Action.HANDOFF_REMINDED;
      case DUE -> Action.HANDOFF_OVERDUE;
      case DEPUTY -> Action.HANDOFF_ESCALATED_TO_DEPUTY;
      case COORDINATOR, AGAIN, EXPIRY -> Action.HANDOFF_ESCALATED_TO_COORDINATOR;
    };
  }

  private static boolean goesUp(Alarm alarm) {
    return alarm.kind().escalation() != Escalation.NONE;
  }

  /** Custody stays where it is; what the table does not let expire is asked after no more. */
  private static @Nullable Action expire(HandoffEntity handoff, Instant now) {
    var move = Transition.EXPIRE.judge(handoff.situation(Set.of(Party.SYSTEM)));
    if (!(move instanceof Move.Legal legal)) {
      handoff.sounded(handoff.clock(), NextAlarm.NONE);
      return null;
    }
    handoff.note(Statement.because(MoveReason.DEADLINE_PASSED));
    handoff.make(Transition.EXPIRE, legal, Clock.STOPPED, now);
    return Action.HANDOFF_EXPIRED;
  }
}
