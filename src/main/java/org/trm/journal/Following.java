package org.trm.journal;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Runs the sequencer three times a second for as long as the service runs; the framework's schedule
 * counts in whole seconds. In tests the sequencer is called instead.
 */
@UnlessBuildProfile("test")
@ApplicationScoped
class Following {

  private static final Logger LOG = Logger.getLogger(Following.class);
  private static final long PAUSE_MILLIS = 300;

  private final Sequencer sequencer;
  private final boolean stays;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sequencer").factory());

  Following(
      Sequencer sequencer,
      @ConfigProperty(name = "quarkus.init-and-exit", defaultValue = "false")
          boolean migratesOnly) {
    this.sequencer = sequencer;
    this.stays = !migratesOnly;
  }

  void begin(@Observes StartupEvent start) {
    if (stays) {
      var _ = thread.scheduleWithFixedDelay(this::once, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  void end(@Observes ShutdownEvent stop) throws InterruptedException {
    thread.shutdown();
    if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.warn("the sequencer did not finish in time; another copy goes on from there");
    }
  }

  /** Whatever goes wrong is tried again: what throws here would never be called again. */
  private void once() {
    try {
      sequencer.sequence();
    } catch (SQLException e) {
      LOG.warnf("sequencing failed state=%s", e.getSQLState());
    } catch (RuntimeException e) {
      LOG.errorf("sequencing failed cause=%s", e.getClass().getName());
    }
  }
}
