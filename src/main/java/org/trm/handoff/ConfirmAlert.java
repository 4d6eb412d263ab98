package org.trm.handoff;

import static org.trm.approval.ApprovalDecision.APPROVED;
import static org.trm.transition.HandoffStatus.ACKNOWLEDGED;
import static org.trm.transition.HandoffStatus.SENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.trm.approval.ApprovalKind;
import org.trm.approval.SecondPersonDecided;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.safeguard.Judgement;
import org.trm.shared.HandoffType;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;
import org.trm.transition.Move;
import org.trm.transition.Party;
import org.trm.transition.Statement;
import org.trm.transition.Transition;

/**
 * Moves an alert on once a second person has agreed and the other side has answered, whichever
 * comes first; nobody does it by hand, and no word in a request stands in for it.
 */
@ApplicationScoped
class ConfirmAlert {

  private final Handoffs handoffs;
  private final Gatekeeper gates;
  private final HandoffJournal journal;
  private final Tasks tasks;
  private final InstantSource clock;

  ConfirmAlert(
      Handoffs handoffs,
      Gatekeeper gates,
      HandoffJournal journal,
      Tasks tasks,
      InstantSource clock) {
    this.handoffs = handoffs;
    this.gates = gates;
    this.journal = journal;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Whether it was sent by one person, and still waits for another. */
  static boolean waitsFor(HandoffEntity handoff) {
    return handoff.type() == HandoffType.EMERGENCY_ALERT
        && Set.of(SENT, ACKNOWLEDGED).contains(handoff.status());
  }

  void onDecision(@Observes SecondPersonDecided news) {
    if (news.kind() == ApprovalKind.EMERGENCY_CONFIRMATION && news.decision() == APPROVED) {
      tasks.done(news.by(), news.subject(), TaskKind.EMERGENCY_CONFIRMATION);
      handoffs.lock(news.subject()).ifPresent(locked -> confirm(news.by(), locked));
    }
  }

  /** Moves it on if two people agreed; else it stays where it is. */
  void confirm(Caller caller, LockedHandoff locked) {
    var handoff = locked.handoff();
    var move = Transition.CONFIRM.judge(handoff.situation(Set.of(Party.SYSTEM)));
    if (move instanceof Move.Legal legal && isAgreed(locked)) {
      var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
      handoff.make(Transition.CONFIRM, legal, handoff.clock(), at);
      handoffs.flush(); // the journal tells the version that this makes
      journal.done(caller, Action.ALERT_CONFIRMED, handoff);
    }
  }

  private boolean isAgreed(LockedHandoff locked) {
    return gates
        .judge(locked, Transition.CONFIRM, Statement.NOTHING)
        .map(Judged::judgement)
        .filter(Judgement::passes)
        .isPresent();
  }
}
