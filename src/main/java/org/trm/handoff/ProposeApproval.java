package org.trm.handoff;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trm.approval.ApprovalKind;
import org.trm.approval.ApprovalSubject;
import org.trm.approval.ApprovalView;
import org.trm.approval.Approvals;
import org.trm.facts.FactsOfDirectory;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.transition.Illegality;
import org.trm.transition.MoveRefusal;
import org.trm.transition.Refusals;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Puts a handoff, as it stands, before a second person of the holder. */
@ApplicationScoped
class ProposeApproval {

  private final Once once;
  private final Handoffs handoffs;
  private final Approvals approvals;
  private final FactsOfDirectory directory;
  private final OnRecord onRecord;

  ProposeApproval(
      Once once,
      Handoffs handoffs,
      Approvals approvals,
      FactsOfDirectory directory,
      OnRecord onRecord) {
    this.once = once;
    this.handoffs = handoffs;
    this.approvals = approvals;
    this.directory = directory;
    this.onRecord = onRecord;
  }

  /** Which handoff, at the version at which it was read, and what is to be decided about it. */
  record Asked(UUID handoff, long version, ApprovalKind kind) {}

  @Transactional
  Outcome<ApprovalView> propose(Caller caller, Once.Key key, Asked asked) {
    var outcome = once.once(key, () -> make(caller, asked), id -> approvals.read(caller, id));
    return onRecord.end(entry(caller, asked, outcome), outcome);
  }

  private Outcome<ApprovalView> make(Caller caller, Asked asked) {
    return handoffs
        .lock(asked.handoff())
        .map(locked -> make(caller, locked.handoff(), asked))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<ApprovalView> make(Caller caller, HandoffEntity handoff, Asked asked) {
    if (!caller.worksFor(handoff.route().holderId())) {
      return Outcome.refused(NOT_ALLOWED, List.of(Refusals.of(Illegality.WRONG_PARTY)));
    }
    if (handoff.version() != asked.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    if (!isNeeded(handoff, asked.kind())) {
      return Outcome.refused(RULE_REFUSED, List.of(MoveRefusal.APPROVAL_NOT_NEEDED.refusal()));
    }
    var subject = new ApprovalSubject(handoff.id(), ApprovedVersion.of(handoff));
    return approvals.propose(caller, asked.kind(), subject, handoff.caseId());
  }

  private boolean isNeeded(HandoffEntity handoff, ApprovalKind kind) {
    return !handoff.status().isTerminal()
        && switch (kind) {
          case HANDOFF_RELEASE ->
              directory.policy(handoff.route()).asksForSecondPerson(handoff.type());
          case HIGH_RISK_RETURN -> handoff.type().movesCustody();
          case EMERGENCY_CONFIRMATION -> ConfirmAlert.waitsFor(handoff);
          case CASE_OPENING, CORRIDOR_INSTRUMENT, MANDATE, INSPECTION_ORDER, COUNTRY_POLICY ->
              false;
        };
  }

  /** The entry names the case, the proposal and the packet; and the handoff, if nothing came. */
  private Entry entry(Caller caller, Asked asked, Outcome<ApprovalView> outcome) {
    return handoffs
        .find(asked.handoff())
        .map(handoff ->
            Entry.done(caller, Action.APPROVAL_PROPOSED, about(handoff, asked, outcome))
                .moving(handoff.packet().packetHash()))
        .orElseGet(() -> Entry.done(caller, Action.APPROVAL_PROPOSED, Subject.of(asked.handoff())));
  }

  private static Subject about(HandoffEntity handoff, Asked asked, Outcome<ApprovalView> outcome) {
    var subject =
        outcome instanceof Outcome.Done<ApprovalView>(ApprovalView view, boolean _)
            ? Subject.of(handoff.caseId(), view.id(), view.version())
            : Subject.of(handoff.caseId(), handoff.id(), handoff.version());
    return subject.touching(Set.of(asked.kind().name()));
  }
}
