package org.trm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.trm.deadline.Alarm;
import org.trm.deadline.Due;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;

/** What the alarm of a task does: it tells the next one up, and the journal has it. */
@ApplicationScoped
class AlarmOfTask {
  private final EntityManager entities;
  private final TaskTable tasks;
  private final TaskJournal journal;
  private final WhomToTell whomToTell;
  private final Event<TaskFellDue> fellDue;

  AlarmOfTask(
      EntityManager entities,
      TaskTable tasks,
      TaskJournal journal,
      WhomToTell whomToTell,
      Event<TaskFellDue> fellDue) {
    this.entities = entities;
    this.tasks = tasks;
    this.journal = journal;
    this.whomToTell = whomToTell;
    this.fellDue = fellDue;
  }

  /** Goes off, if it still is due; not if somebody else is at the case. */
  boolean sound(Due due, Instant now) {
    return tasks
        .find(due.id())
        .filter(task -> isFree(task.theCase()))
        .flatMap(_ -> tasks.find(due.id())) // as it stands now that the case is locked
        .filter(task -> task.isOpen() && task.next().alarm().isDue(now))
        .map(task -> sound(due, task, now))
        .orElse(false);
  }

  private boolean sound(Due due, OpenTask task, Instant now) {
    var gone = task.next().alarm().kind();
    if (!tasks.step(task, whomToTell.after(task, now))) {
      return false;
    }
    var service = due.service(Ids.next(() -> now));
    if (gone == Alarm.Kind.DUE) {
      fellDue.fire(new TaskFellDue(service, task.kind(), task.theCase(), task.about()));
    }
    journal.gone(service, gone, task);
    return true;
  }

  private boolean isFree(CaseId theCase) {
    return !entities
        .createNativeQuery("select 1 from cases where id = ?1 for update skip locked")
        .setParameter(1, theCase.value())
        .getResultList()
        .isEmpty();
  }
}
