package org.trm.checkpoint;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** For which countries no checkpoint is signed at the moment, and why; told once, and measured. */
@Singleton
public class Refusals {

  private static final Logger LOG = Logger.getLogger(Refusals.class);
  private static final String METRIC = "trm.journal.refused";

  private final MeterRegistry metrics;
  private final Map<String, Refused> refused = new ConcurrentHashMap<>();
  private final Set<String> measured = ConcurrentHashMap.newKeySet();

  Refusals(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /**
   * Why a country's journal is not signed.
   *
   * @param why the reason
   * @param detail which place of the journal; nothing about what stands there
   */
  public record Refused(Refusal why, String detail) {}

  /** What is refused now, by country. */
  public Map<String, Refused> current() {
    return new TreeMap<>(refused);
  }

  void refuse(String country, Refusal why, String detail) {
    var now = new Refused(why, detail);
    if (!now.equals(refused.put(country, now))) {
      LOG.errorf(
          "no checkpoint is signed country=%s reason=%s detail=%s: %s; see operations,"
              + " \"When no checkpoint is signed\"",
          country, why, detail, why.sentence());
    }
    if (measured.add(country)) {
      Gauge.builder(METRIC, refused, all -> all.containsKey(country) ? 1 : 0)
          .tag("country", country)
          .description("1 while no checkpoint is signed for the country")
          .register(metrics);
    }
  }

  void lift(String country) {
    if (refused.remove(country) != null) {
      LOG.infof("checkpoints are signed again country=%s", country);
    }
  }
}
