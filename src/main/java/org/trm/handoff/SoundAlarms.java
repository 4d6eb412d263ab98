package org.trm.handoff;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trm.deadline.Due;
import org.trm.deadline.RemindOfContacts;
import org.trm.deadline.Sweep;
import org.trm.shared.OrganisationId;

/**
 * Sounds the alarms of handoffs, and moves what waits for who is gone; one that another copy of the
 * service has locked is left to it.
 */
@ApplicationScoped
class SoundAlarms {

  private static final String DUE = "select * from handoff_alarms(?, ?, ?, ?)";
  private static final String STRANDED = "select * from handoff_stranded(?, ?)";

  private final Sweep sweep;
  private final AlarmOfHandoff alarm;
  private final MoveToStandIn standIns;
  private final RemindOfContacts contacts;

  SoundAlarms(
      Sweep sweep, AlarmOfHandoff alarm, MoveToStandIn standIns, RemindOfContacts contacts) {
    this.sweep = sweep;
    this.alarm = alarm;
    this.standIns = standIns;
    this.contacts = contacts;
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
    return sweep.all(DUE, alarm::sound);
  }

  /** Moves what waits for who can no longer answer; returns how much. */
  int moveToStandIns() {
    var gone = standIns.gone();
    int moved = 0;
    for (var due : gone.isEmpty() ? List.<Due>of() : waitingFor(gone)) {
      moved += sweep.alone(due, standIns::move) ? 1 : 0;
    }
    return moved;
  }

  private List<Due> waitingFor(List<OrganisationId> organisations) {
    var names = organisations.stream().map(OrganisationId::value).toArray(String[]::new);
    return sweep.found(
        STRANDED,
        select -> {
          select.setArray(1, select.getConnection().createArrayOf("text", names));
          select.setInt(2, Sweep.MOST);
        });
  }
}
