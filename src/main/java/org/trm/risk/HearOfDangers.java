package org.trm.risk;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.trm.casefile.Cases;
import org.trm.deadline.Due;
import org.trm.deadline.Sweep;
import org.trm.shared.Ids;

/**
 * Hears in the holder's name of dangers that somebody else has raised: who raised one stops what it
 * sees at once, and this what it does not see.
 */
@ApplicationScoped
class HearOfDangers {

  private static final String UNHEARD = "select * from danger_unheard(?, ?, ?, ?)";

  private final Sweep sweep;
  private final Cases cases;
  private final DangerFlagRepository flags;
  private final Dangers dangers;
  private final InstantSource clock;

  HearOfDangers(
      Sweep sweep, Cases cases, DangerFlagRepository flags, Dangers dangers, InstantSource clock) {
    this.sweep = sweep;
    this.cases = cases;
    this.flags = flags;
    this.dangers = dangers;
    this.clock = clock;
  }

  @Scheduled(every = "10s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void onSchedule() {
    sweep();
  }

  /** Sweeps once, past those that fail; returns how many were heard. */
  int sweep() {
    return sweep.all(UNHEARD, this::hear);
  }

  /** The case is locked before anything of it is stopped. */
  private boolean hear(Due due) {
    return flags
        .findByIdOptional(due.id())
        .filter(flag -> cases.lock(flag.caseId()).isPresent())
        .map(flag -> dangers.hear(due.service(Ids.next(clock)), flag))
        .orElse(false);
  }
}
