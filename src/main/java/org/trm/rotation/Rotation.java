package org.trm.rotation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.trm.vault.KeyTurn;
import org.trm.vault.Vault;

/**
 * Wraps anew whatever is wrapped by an older key pair of an organisation that has a newer one. It
 * can stop at any moment and goes on with what is left; several copies of the service may run it.
 */
@ApplicationScoped
public class Rotation {

  private static final Logger LOG = Logger.getLogger(Rotation.class);

  /** How many keys of one organisation are wrapped anew in one go. */
  private static final int BOUND = 5_000;

  /** How long nothing is looked for where nothing was left. */
  private static final Duration REST = Duration.ofMinutes(10);

  private final Vault vault;
  private final Rewrap rewrap;
  private final InstantSource clock;
  private final Map<KeyTurn, Instant> finished = new ConcurrentHashMap<>();

  Rotation(Vault vault, Rewrap rewrap, InstantSource clock) {
    this.vault = vault;
    this.rewrap = rewrap;
    this.clock = clock;
  }

  @Scheduled(every = "10s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void onSchedule() {
    sweep();
  }

  /** Goes once through every organisation whose key pair changed; returns how many keys. */
  public int sweep() {
    int done = 0;
    for (var turn : vault.turning()) {
      if (isDue(turn)) {
        done += rotate(turn);
      }
    }
    return done;
  }

  private boolean isDue(KeyTurn turn) {
    var at = finished.get(turn);
    return at == null || clock.instant().isAfter(at.plus(REST));
  }

  private int rotate(KeyTurn turn) {
    int done = 0;
    int failed = 0;
    try {
      for (var kind : WrapKind.values()) {
        var batch = rewrap.after(turn, kind, Place.BEGINNING);
        done += batch.done();
        failed += batch.failed();
        while (batch.more() && done < BOUND) {
          batch = rewrap.after(turn, kind, batch.last());
          done += batch.done();
          failed += batch.failed();
        }
      }
    } catch (RuntimeException e) { // the rest waits for the next time
      LOG.warnf("keys not wrapped anew by=%s cause=%s", turn.newest(), e.getClass().getName());
      return done;
    }
    if (done + failed == 0) {
      finished.put(turn, clock.instant());
    } else {
      LOG.infof("keys wrapped anew by=%s count=%d failed=%d", turn.newest(), done, failed);
    }
    return done;
  }
}
