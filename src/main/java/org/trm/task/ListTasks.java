package org.trm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.identity.Caller;
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
  Outcome<TaskList> list(Caller caller) {
    var owed = tasks.owed(MOST).stream().map(OpenTask::view).toList();
    var entry = Entry.done(caller, Action.TASKS_LISTED, Subject.NONE);
    return onRecord.end(entry.counting("found", owed.size()), Outcome.done(new TaskList(owed)));
  }
}
