package org.trm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Lists what the caller's organisation owes, speaks for, or was told of. */
@ApplicationScoped
class ListTasks {
  private static final int MOST = 200;

  private final TaskTable tasks;
  private final OnRecord onRecord;

  ListTasks(TaskTable tasks, OnRecord onRecord) {
    this.tasks = tasks;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<TaskList> list(Caller caller, @Nullable UUID about) {
    var found = about == null ? tasks.owed(MOST) : tasks.about(about);
    boolean audits = caller.has(Duty.AUDITOR) && caller.duties().size() == 1;
    var owed =
        found.stream()
            .filter(task -> !audits || task.kind().concernsAuditors())
            .map(OpenTask::view)
            .toList();
    var subject = about == null ? Subject.NONE : Subject.of(about);
    var entry = Entry.done(caller, Action.TASKS_LISTED, subject);
    return onRecord.end(entry.counting("found", owed.size()), Outcome.done(new TaskList(owed)));
  }
}
