package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.transition.Move;
import org.trm.transition.MoveReason;
import org.trm.transition.Party;
import org.trm.transition.Statement;
import org.trm.transition.Transition;

/** Puts a handoff on hold because a safeguard broke; both sides are told, the reason is not. */
@ApplicationScoped
class SystemHold {

  private final Handoffs handoffs;
  private final HandoffJournal journal;
  private final Clocks clocks;
  private final InstantSource clock;

  SystemHold(Handoffs handoffs, HandoffJournal journal, Clocks clocks, InstantSource clock) {
    this.handoffs = handoffs;
    this.journal = journal;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Holds what can be held; anything else stays as it is. */
  void hold(Caller caller, HandoffEntity handoff) {
    hold(caller, handoff, MoveReason.SAFEGUARD_CHANGED);
  }

  /** The same, for this reason; whether it was done. */
  boolean hold(Caller caller, HandoffEntity handoff, MoveReason why) {
    var held = holdAlone(caller, handoff, why);
    if (held) {
      holdOthers(caller, handoff);
    }
    return held;
  }

  /** Who moves together holds together: those that travel with one who was stopped. */
  void holdOthers(Caller caller, HandoffEntity stopped) {
    handoffs.others(stopped).forEach(other -> holdAlone(caller, other, MoveReason.GROUP_STOPPED));
  }

  private boolean holdAlone(Caller caller, HandoffEntity handoff, MoveReason why) {
    var move = Transition.HOLD.judge(handoff.situation(Set.of(Party.SYSTEM)));
    if (move instanceof Move.Legal legal) {
      var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
      handoff.note(Statement.because(why));
      handoff.make(Transition.HOLD, legal, clocks.at(handoff, legal.to(), at), at);
      handoffs.flush(); // the journal tells the version that this makes
      journal.done(caller, Action.HANDOFF_HELD, handoff);
      return true;
    }
    return false;
  }
}
