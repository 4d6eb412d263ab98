package org.trm.handoff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.trm.deadline.RemindOfContacts;
import org.trm.handoff.DueAlarms.Due;
import org.trm.identity.Scope;

/**
 * Sounds the alarms that are due, each in a transaction of its own, in the holder's name. Several
 * copies of the service may sweep at once: one that another copy has locked is left to it.
 */
@ApplicationScoped
class SoundAlarms {

  private static final Logger LOG = Logger.getLogger(SoundAlarms.class);
  private static final int MOST = 200;

  private final DueAlarms dueAlarms;
  private final AlarmOfHandoff alarm;
  private final MoveToStandIn standIns;
  private final RemindOfContacts contacts;
  private final InstantSource clock;

  SoundAlarms(
      DueAlarms dueAlarms,
      AlarmOfHandoff alarm,
      MoveToStandIn standIns,
      RemindOfContacts contacts,
      InstantSource clock) {
    this.dueAlarms = dueAlarms;
    this.alarm = alarm;
    this.standIns = standIns;
    this.contacts = contacts;
    this.clock = clock;
  }

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void onSchedule() {
    sweep();
    moveToStandIns();
    contacts.sweep();
  }

  /** Sweeps once, past those that fail; returns how many went off. */
  int sweep() {
    int sounded = 0;
    var last = Due.NONE;
    for (boolean more = true; more; ) {
      var page = dueAlarms.after(last, clock.instant(), MOST);
      for (var due : page) {
        sounded += alone(due, alarm::sound) ? 1 : 0;
        last = due;
      }
      more = page.size() == MOST;
    }
    return sounded;
  }

  /** Moves what waits for who can no longer answer; returns how much. */
  int moveToStandIns() {
    var gone = standIns.gone();
    int moved = 0;
    for (var due : gone.isEmpty() ? List.<Due>of() : dueAlarms.waitingFor(gone, MOST)) {
      moved += alone(due, standIns::move) ? 1 : 0;
    }
    return moved;
  }

  /** One that cannot be dealt with now waits for the next sweep, and holds no other up. */
  private static boolean alone(Due due, Predicate<Due> deal) {
    boolean[] done = {false};
    try {
      Scope.of(due.country(), due.holder())
          .run(() -> done[0] = QuarkusTransaction.requiringNew().call(() -> deal.test(due)));
    } catch (RuntimeException e) {
      LOG.warnf("no alarm handoff=%s cause=%s", due.handoff(), e.getClass().getName());
    }
    return done[0];
  }
}
