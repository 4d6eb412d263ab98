package org.trm.handoff;

import static org.trm.handoff.HandoffStatus.DRAFT;
import static org.trm.handoff.HandoffStatus.INFO_REQUESTED;
import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
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
  private final Drafts drafts;
  private final HandoffViews views;
  private final OnRecord onRecord;

  RedraftHandoff(Handoffs handoffs, Drafts drafts, HandoffViews views, OnRecord onRecord) {
    this.handoffs = handoffs;
    this.drafts = drafts;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<HandoffView> redraft(Caller caller, UUID id, long version, Redraft in) {
    var outcome =
        handoffs
            .lock(id)
            .map(locked -> redraft(caller, locked, version, in))
            .orElseGet(Outcome::notFound);
    var entry =
        handoffs
            .find(id)
            .map(found -> HandoffJournal.entry(caller, Action.HANDOFF_REDRAFTED, found))
            .orElseGet(() -> Entry.done(caller, Action.HANDOFF_REDRAFTED, Subject.of(id)));
    return onRecord.end(entry, outcome);
  }

  private Outcome<HandoffView> redraft(
      Caller caller, LockedHandoff locked, long version, Redraft in) {
    var handoff = locked.handoff();
    if (!locked.partiesOf(caller).contains(Party.HOLDER)) {
      return Outcome.declined(NOT_ALLOWED);
    }
    if (handoff.version() != version) {
      return Outcome.declined(STALE_VERSION);
    }
    if (!mayChange(handoff)) {
      return Outcome.refused(RULE_REFUSED, List.of(MoveRefusal.PACKET_FROZEN.refusal()));
    }
    var next = handoff.packet().packetVersion() + 1;
    var outcome = drafts.prepare(caller, handoff, next, in.categories());
    handoffs.flush();
    return outcome.map(made -> views.render(caller, made));
  }

  private static boolean mayChange(HandoffEntity handoff) {
    var heldBeforeDisclosure =
        handoff.status() == HandoffStatus.ON_HOLD && !handoff.position().disclosed();
    return MAY_CHANGE.contains(handoff.status()) || heldBeforeDisclosure;
  }
}
