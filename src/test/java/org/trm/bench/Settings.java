package org.trm.bench;

import java.time.Duration;
import java.util.Map;

/**
 * How long and how much is measured.
 *
 * @param warmUp how long all traffic runs before anything counts
 * @param rounds how often each operation and its floor are measured
 * @param cases how many cases are on their way at once
 */
record Settings(Duration warmUp, int rounds, int cases) {

  static Settings of(Map<String, String> environment) {
    return new Settings(
        Duration.parse("PT" + environment.getOrDefault("BENCH_WARMUP", "150s")),
        Integer.parseInt(environment.getOrDefault("BENCH_ROUNDS", "5")),
        Integer.parseInt(environment.getOrDefault("BENCH_CASES", "400")));
  }
}
