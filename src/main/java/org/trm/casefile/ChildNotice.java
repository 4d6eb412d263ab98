package org.trm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.task.NewTask;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;

/**
 * Whoever knows of a child, or of somebody who may be one, tells the child's authorities of their
 * country within a day (Bulgarian NRM, children 1.1; CETS 197 art. 10(4)); it is owed once.
 */
@ApplicationScoped
class ChildNotice {

  private final Tasks tasks;

  ChildNotice(Tasks tasks) {
    this.tasks = tasks;
  }

  void begin(Caller knows, CaseId theCase, CaseFacts facts) {
    if (facts.ageStatus().isChild()) {
      var kind = TaskKind.CHILD_NOTIFICATION;
      tasks.begin(knows, new NewTask(kind, theCase, theCase.value(), knows.organisation(), null));
    }
  }
}
