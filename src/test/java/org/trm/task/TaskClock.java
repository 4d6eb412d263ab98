package org.trm.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.trm.local.LocalStack;

/** Time as tests let it pass for what is owed. */
@ApplicationScoped
public class TaskClock {

  private final SoundTasks soundTasks;

  TaskClock(SoundTasks soundTasks) {
    this.soundTasks = soundTasks;
  }

  /** Their next alarms are due. */
  public void isDue(UUID about) {
    try (var connection = LocalStack.current().connect("postgres");
        var update =
            connection.prepareStatement(
                "update task_alarm set alarm_at = '2026-01-01'"
                    + " where task in (select id from task where about = ?)")) {
      update.setObject(1, about);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public int sweep() {
    return soundTasks.sweep();
  }

  /** So many alarms go off, one after the other. */
  public void sounds(UUID about, int times) {
    for (int i = 0; i < times; i++) {
      isDue(about);
      sweep();
    }
  }
}
