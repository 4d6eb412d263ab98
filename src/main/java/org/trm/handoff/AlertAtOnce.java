package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.packet.PacketContents;
import org.trm.route.Proposal;
import org.trm.shared.CaseId;
import org.trm.transition.Move;
import org.trm.transition.MoveReason;
import org.trm.transition.Party;
import org.trm.transition.Statement;
import org.trm.transition.Transition;
import org.trm.web.Outcome;

/** Sends an alert that waits for no gate; what it leaves owing is the same. */
@ApplicationScoped
class AlertAtOnce {

  private final Drafts drafts;
  private final OwedAfterAlert owed;
  private final Clocks clocks;
  private final HandoffJournal journal;
  private final InstantSource clock;

  AlertAtOnce(
      Drafts drafts,
      OwedAfterAlert owed,
      Clocks clocks,
      HandoffJournal journal,
      InstantSource clock) {
    this.drafts = drafts;
    this.owed = owed;
    this.clocks = clocks;
    this.journal = journal;
    this.clock = clock;
  }

  /** What cannot be sent, because nobody of that country is reached here, stops nothing else. */
  void send(Caller caller, CaseId theCase, Proposal proposal, PacketContents contents) {
    if (drafts.pass(caller, theCase, proposal, contents)
        instanceof Outcome.Done<HandoffEntity>(HandoffEntity alert, boolean _)) {
      send(caller, alert);
    }
  }

  private void send(Caller caller, HandoffEntity alert) {
    var move = Transition.ALERT.judge(alert.situation(Set.of(Party.HOLDER)));
    if (move instanceof Move.Legal legal) {
      var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
      alert.note(Statement.because(MoveReason.PERSON_MISSING));
      alert.make(Transition.ALERT, legal, clocks.at(alert, legal.to(), at), at);
      drafts.write(alert);
      owed.begin(caller, alert);
      journal.done(caller, Action.ALERT_SENT, alert);
    }
  }
}
