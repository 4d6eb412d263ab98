package org.trm.task;

import java.util.List;
import org.trm.problem.Refusal;

/** Why a task is not ended by who asks for it. */
enum TaskReason {
  TASK_ENDED("Nothing to do: this was done, or is not owed any more."),
  TASK_ENDS_BY_ITSELF("Do what is owed; the task ends with it."),
  TASK_OF_ANOTHER("Who owes it says when it is done.");

  private final String remedy;

  TaskReason(String remedy) {
    this.remedy = remedy;
  }

  Refusal refusal() {
    return Refusal.of(name(), remedy);
  }

  List<Refusal> alone() {
    return List.of(refusal());
  }
}
