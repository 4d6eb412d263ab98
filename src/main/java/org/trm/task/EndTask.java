package org.trm.task;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.task.TaskTable.Ending;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Ends, once, a task of which only people can know that it is done. */
@ApplicationScoped
class EndTask {
  private final Once once;
  private final TaskTable tasks;
  private final InstantSource clock;
  private final OnRecord onRecord;

  EndTask(Once once, TaskTable tasks, InstantSource clock, OnRecord onRecord) {
    this.once = once;
    this.tasks = tasks;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<TaskView> end(Caller caller, Once.Key key, UUID id, long version) {
    var outcome = once.once(key, () -> end(caller, id, version), this::read);
    var entry =
        tasks
            .find(id)
            .map(task -> TaskJournal.entry(caller, Action.TASK_DONE, task))
            .orElseGet(() -> Entry.done(caller, Action.TASK_DONE, Subject.of(id)));
    return onRecord.end(entry, outcome);
  }

  private Outcome<TaskView> end(Caller caller, UUID id, long version) {
    return tasks.find(id).map(task -> end(caller, task, version)).orElseGet(Outcome::notFound);
  }

  private Outcome<TaskView> end(Caller caller, OpenTask task, long version) {
    if (!caller.worksFor(task.whose().organisation())) {
      return Outcome.refused(NOT_ALLOWED, TaskReason.TASK_OF_ANOTHER.alone());
    }
    if (!task.kind().isEndedByPeople()) {
      return Outcome.refused(RULE_REFUSED, TaskReason.TASK_ENDS_BY_ITSELF.alone());
    }
    if (!task.kind().mayBeEndedBy(caller)) {
      return Outcome.declined(NOT_ALLOWED);
    }
    if (version != task.view().version()) {
      return Outcome.declined(STALE_VERSION);
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return tasks.end(task.id(), Ending.DONE, caller.organisation(), at)
        ? read(task.id())
        : Outcome.refused(RULE_REFUSED, TaskReason.TASK_ENDED.alone());
  }

  private Outcome<TaskView> read(UUID id) {
    return tasks.find(id).map(OpenTask::view).map(Outcome::done).orElseGet(Outcome::notFound);
  }
}
