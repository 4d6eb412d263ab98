package org.trm.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.trm.identity.Caller;

/** Keeps what a second person said, and tells whoever waits for it. */
@ApplicationScoped
class Rulings {

  private final ApprovalRepository approvals;
  private final Event<SecondPersonDecided> decided;
  private final InstantSource clock;

  Rulings(ApprovalRepository approvals, Event<SecondPersonDecided> decided, InstantSource clock) {
    this.approvals = approvals;
    this.decided = decided;
    this.clock = clock;
  }

  /** Nothing rests on it any more; what rested on it is asked anew. */
  void takeBack(Caller caller, ProposalEntity proposal, NewTakingBack why) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    approvals.add(new TakenBackEntity(proposal.id(), caller, why, at));
  }

  /** Whether nobody else had decided. */
  boolean rule(Caller caller, ProposalEntity proposal, Ruling ruling) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!approvals.decide(proposal, ruling, at)) {
      return false;
    }
    decided.fire(
        new SecondPersonDecided(
            caller, proposal.kind(), proposal.subject().id(), ruling.decision()));
    return true;
  }
}
