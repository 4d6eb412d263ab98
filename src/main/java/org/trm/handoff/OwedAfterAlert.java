package org.trm.handoff;

import static org.trm.task.TaskKind.EMERGENCY_CONFIRMATION;
import static org.trm.task.TaskKind.LEGAL_BASIS;
import static org.trm.task.TaskKind.PERSON_TOLD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.trm.approval.ApprovalSubject;
import org.trm.approval.ApprovalView;
import org.trm.approval.Approvals;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Subject;
import org.trm.shared.HandoffType;
import org.trm.task.NewTask;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;
import org.trm.web.Outcome;

/**
 * What an alert leaves owing: somebody else confirms it, its legal bases are recorded, and the
 * person is told. Help came first, so each has a clock of its own.
 */
@ApplicationScoped
class OwedAfterAlert {

  private final Tasks tasks;
  private final Approvals approvals;
  private final Gatekeeper gates;
  private final Journal journal;

  OwedAfterAlert(Tasks tasks, Approvals approvals, Gatekeeper gates, Journal journal) {
    this.tasks = tasks;
    this.approvals = approvals;
    this.gates = gates;
    this.journal = journal;
  }

  /** An alert was sent: another human of the sender is asked, and the clocks begin. */
  void begin(Caller caller, HandoffEntity alert) {
    begin(caller, alert, EMERGENCY_CONFIRMATION);
    begin(caller, alert, PERSON_TOLD);
    begin(caller, alert, LEGAL_BASIS);
    basesRecorded(caller, alert);
    var kind = org.trm.approval.ApprovalKind.EMERGENCY_CONFIRMATION;
    var subject = new ApprovalSubject(alert.id(), ApprovedVersion.of(alert));
    if (approvals.propose(caller, kind, subject, alert.caseId())
        instanceof Outcome.Done<ApprovalView>(ApprovalView asked, boolean _)) {
      var about = Subject.of(alert.caseId(), asked.id(), asked.version());
      var entry = Entry.done(caller, Action.APPROVAL_PROPOSED, about.touching(Set.of(kind.name())));
      journal.append(entry.moving(alert.packet().packetHash()));
    } // where no human stands behind the call nobody is asked yet, and the clock goes on
  }

  private void begin(Caller caller, HandoffEntity alert, TaskKind kind) {
    var route = alert.route();
    tasks.begin(
        caller, new NewTask(kind, alert.caseId(), alert.id(), route.sendingDeskId(), route.to()));
  }

  /** Ends what was owed of the law, once the same rules find nothing missing as before others. */
  void basesRecorded(Caller caller, HandoffEntity handoff) {
    if (handoff.type() == HandoffType.EMERGENCY_ALERT
        && handoff.hasCrossed()
        && gates.restsOnLaw(handoff)) {
      tasks.done(caller, handoff.id(), LEGAL_BASIS);
    }
  }

  /** It was an error: nobody owes anything for it. */
  void drop(Caller caller, HandoffEntity alert) {
    tasks.drop(caller, alert.id());
  }
}
