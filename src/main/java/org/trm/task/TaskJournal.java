package org.trm.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.trm.deadline.Alarm;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;

/** What the journal says of tasks, in the other country's too where there is one. */
@ApplicationScoped
class TaskJournal {
  private final Journal journal;

  TaskJournal(Journal journal) {
    this.journal = journal;
  }

  void done(Caller caller, OpenTask task) {
    journal.append(entry(caller, Action.TASK_DONE, task));
  }

  void custodyAnswered(Caller caller, CaseId theCase, TaskTable.Answered answered) {
    var subject =
        Subject.of(theCase, answered.request(), 0).touching(Set.of(TaskKind.CUSTODY_ANSWER.name()));
    journal.append(Entry.done(caller, Action.TASK_DONE, subject).across(answered.country()));
  }

  void gone(Caller service, Alarm.Kind alarm, OpenTask task) {
    journal.append(entry(service, action(alarm, task.kind()), task));
  }

  static Entry entry(Caller caller, Action action, OpenTask task) {
    var subject = Subject.of(task.theCase(), task.about(), 0).touching(Set.of(task.kind().name()));
    var entry = Entry.done(caller, action, subject);
    var across = task.whose().across();
    return across == null ? entry : entry.across(across);
  }

  /** An emergency that nobody has confirmed in time is an incident, and is called one. */
  private static Action action(Alarm.Kind alarm, TaskKind kind) {
    return switch (alarm) {
      case HALF_TIME -> Action.TASK_REMINDED;
      case DUE ->
          kind == TaskKind.EMERGENCY_CONFIRMATION ? Action.ALERT_UNCONFIRMED : Action.TASK_OVERDUE;
      case DEPUTY -> Action.TASK_ESCALATED_TO_DEPUTY;
      case COORDINATOR, AGAIN, EXPIRY -> Action.TASK_ESCALATED_TO_COORDINATOR;
    };
  }
}
