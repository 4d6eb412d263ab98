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

  /** Thrown where a setting cannot be read; the message is for who runs the bench. */
  static final class Unreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Unreadable(String name, String example) {
      super("%s cannot be read; it looks like this: %s=%s".formatted(name, name, example));
    }
  }

  static Settings of(Map<String, String> environment) {
    return new Settings(
        Duration.ofSeconds(number(environment, "BENCH_WARMUP", 150)),
        number(environment, "BENCH_ROUNDS", 5),
        number(environment, "BENCH_CASES", 400));
  }

  private static int number(Map<String, String> environment, String name, int usual) {
    var text = environment.getOrDefault(name, String.valueOf(usual));
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw new Unreadable(name, String.valueOf(usual));
    }
    return Integer.parseInt(text);
  }
}
