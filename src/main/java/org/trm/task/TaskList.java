package org.trm.task;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is owed, the next first. */
@Schema(description = "What is owed, the next first")
public record TaskList(List<TaskView> tasks) {
  public TaskList {
    tasks = List.copyOf(tasks);
  }
}
