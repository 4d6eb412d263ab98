package org.trm.task;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trm.deadline.Deadlines;
import org.trm.deadline.Ladder;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.task.TaskTable.Ending;

/** What other features may say of tasks; always within their own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Tasks {
  private final TaskTable tasks;
  private final TaskJournal journal;
  private final Deadlines deadlines;
  private final InstantSource clock;

  Tasks(TaskTable tasks, TaskJournal journal, Deadlines deadlines, InstantSource clock) {
    this.tasks = tasks;
    this.journal = journal;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** The caller's organisation owes something from now on; begun before, it runs as it did. */
  public void begin(Caller caller, NewTask in) {
    var at = now();
    var due = deadlines.end(in.kind().term(), caller.country(), at, in.kind().urgent());
    var first = requireNonNull(new Ladder(due, null).first(at));
    tasks.begin(
        new OpenTask(
            Ids.next(clock),
            in.kind(),
            in.theCase(),
            in.about(),
            new OpenTask.Whose(caller.organisation(), caller.country(), in.desk(), in.across()),
            due,
            new OpenTask.Step(1, first, null, null),
            null),
        at);
  }

  /** Somebody else owes something from now on, for the caller told or asked it. */
  public void begin(Debt debt) {
    var at = now();
    var kind = debt.kind();
    var due = deadlines.end(kind.term(), debt.country(), at, kind.urgent());
    var first = requireNonNull(new Ladder(due, null).first(at));
    tasks.beginForAnother(debt, Ids.next(clock), at, due, first);
  }

  /** The caller has custody of a case now: what was owed to them is answered. */
  public void custodyAnswered(Caller caller, CaseId theCase) {
    tasks
        .custodyAnswered(theCase, now())
        .forEach(one -> journal.custodyAnswered(caller, theCase, one));
  }

  /** Whether something of this kind is owed about this. */
  public boolean isOwed(UUID about, TaskKind kind) {
    return tasks.about(about).stream().anyMatch(task -> task.kind() == kind);
  }

  /** What was owed about this is done, if it was owed. */
  public void done(Caller caller, UUID about, TaskKind kind) {
    for (var task : tasks.about(about)) {
      if (task.kind() == kind && end(caller, task, Ending.DONE)) {
        journal.done(caller, task);
      }
    }
  }

  /** Nothing is owed about this any more. */
  public void drop(Caller caller, UUID about) {
    tasks.about(about).forEach(task -> end(caller, task, Ending.DROPPED));
  }

  private boolean end(Caller caller, OpenTask task, Ending ending) {
    return tasks.end(task.id(), ending, caller.organisation(), now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
