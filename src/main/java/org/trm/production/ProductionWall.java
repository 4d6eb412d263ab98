package org.trm.production;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Looks, at start, at the settings of the installation, and refuses to start the service while one
 * is a sample's, a laptop's or an open door.
 */
@ApplicationScoped
class ProductionWall {

  private static final List<Check> REAL =
      List.of(new Passwords(), new Logins(), new Addresses(), new KeyFiles(), new ReportContact());

  private final Installation installation;

  ProductionWall(Config settings, InstantSource clock) {
    this.installation = new Installation(settings, clock);
  }

  void atStart(@Observes @Priority(0) StartupEvent start) {
    var faults = faults();
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "Not started. " + String.join(" ", faults) + " See Settings in operations.md.");
    }
  }

  /** Everything that stands in the way of a start; empty when nothing does. */
  List<String> faults() {
    var checks = installation.says("trm.local", "true") ? List.<Check>of(new LocalMode()) : REAL;
    return checks.stream().flatMap(check -> check.faults(installation)).toList();
  }
}
