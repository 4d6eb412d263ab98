package org.trm.task;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.trm.deadline.Sweep;

/** Sounds the alarms of tasks; one that another copy has locked is left to it. */
@ApplicationScoped
class SoundTasks {
  private static final String DUE = "select * from task_alarms(?, ?, ?, ?)";

  private final Sweep sweep;
  private final AlarmOfTask alarm;
  private final InstantSource clock;

  SoundTasks(Sweep sweep, AlarmOfTask alarm, InstantSource clock) {
    this.sweep = sweep;
    this.alarm = alarm;
    this.clock = clock;
  }

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void onSchedule() {
    sweep();
  }

  /** Sweeps once, past those that fail; returns how many went off. */
  int sweep() {
    return sweep.all(DUE, due -> alarm.sound(due, clock.instant()));
  }
}
