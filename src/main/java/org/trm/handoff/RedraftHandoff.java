package org.trm.handoff;

import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.transition.HandoffStatus.DRAFT;
import static org.trm.transition.HandoffStatus.INFO_REQUESTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.transition.HandoffStatus;
import org.trm.transition.MoveRefusal;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/**
 * Prepares a handoff's packet anew: in a draft, to answer a question, or to mend a hold before
 * anything was disclosed. What the receiver has accepted, it has to accept again.
 */
@ApplicationScoped
class RedraftHandoff {

  private static final Set<HandoffStatus> MAY_CHANGE =
      EnumSet.of(DRAFT, HandoffStatus.ENQUIRY_ANSWERED, INFO_REQUESTED);

  private final Handoffs handoffs;
  private final HolderChange change;
  private final Drafts drafts;
  private final OnRecord onRecord;

  RedraftHandoff(Handoffs handoffs, HolderChange change, Drafts drafts, OnRecord onRecord) {
    this.handoffs = handoffs;
    this.change = change;
    this.drafts = drafts;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<HandoffView> redraft(Caller caller, UUID id, long version, Redraft in) {
    var outcome = change.make(caller, id, version, handoff -> redraft(caller, handoff, in));
    var entry = HandoffJournal.entry(caller, Action.HANDOFF_REDRAFTED, id, handoffs.find(id));
    return onRecord.end(entry, outcome);
  }

  private Outcome<HandoffEntity> redraft(Caller caller, HandoffEntity handoff, Redraft in) {
    if (!mayChange(handoff)) {
      return Outcome.refused(RULE_REFUSED, List.of(MoveRefusal.PACKET_FROZEN.refusal()));
    }
    var next = handoff.packet().packetVersion() + 1;
    return drafts.prepare(caller, handoff, next, in.categories());
  }

  private static boolean mayChange(HandoffEntity handoff) {
    var heldBeforeDisclosure =
        handoff.status() == HandoffStatus.ON_HOLD && !handoff.position().disclosed();
    return MAY_CHANGE.contains(handoff.status()) || heldBeforeDisclosure;
  }
}
