package org.trm.task;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.trm.identity.Scope;
import org.trm.task.DueTasks.Due;

/**
 * Sounds the alarms of tasks, each in a transaction of its own, in the name of whose task it is.
 * Several copies of the service may sweep at once: one that another copy has locked is left to it.
 */
@ApplicationScoped
class SoundTasks {
  private static final Logger LOG = Logger.getLogger(SoundTasks.class);
  private static final int MOST = 200;

  private final DueTasks dueTasks;
  private final AlarmOfTask alarm;
  private final InstantSource clock;

  SoundTasks(DueTasks dueTasks, AlarmOfTask alarm, InstantSource clock) {
    this.dueTasks = dueTasks;
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
    int sounded = 0;
    var last = Due.NONE;
    for (boolean more = true; more; ) {
      var page = dueTasks.after(last, clock.instant(), MOST);
      for (var due : page) {
        sounded += alone(due) ? 1 : 0;
        last = due;
      }
      more = page.size() == MOST;
    }
    return sounded;
  }

  private boolean alone(Due due) {
    boolean[] done = {false};
    try {
      Scope.of(due.country(), due.organisation())
          .run(() -> done[0] = QuarkusTransaction.requiringNew().call(() -> alarm.sound(due)));
    } catch (RuntimeException e) {
      LOG.warnf("no alarm task=%s cause=%s", due.task(), e.getClass().getName());
    }
    return done[0];
  }
}
