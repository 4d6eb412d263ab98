package org.trm.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.trm.local.RunningStack;

/**
 * What the journals cost: handoffs in bare SQL a second without their journal rows, with rows that
 * only wait, and with the service giving them positions and signing them all the while.
 */
record JournalCost(double bare, double waiting, double sequenced, double lagMillis) {

  /** How much of the throughput must be left. */
  static final double TARGET = 0.7;

  private static final int COUNT = 4000;
  private static final int PACE = 200;
  private static final Pattern LAG =
      Pattern.compile("trm_journal_lag_seconds\\{[^}]*quantile=\"0\\.99\"[^}]*} ([0-9.E-]+)");

  /** What a round is measured with. */
  private enum Side {
    BARE,
    WAITING,
    SEQUENCED
  }

  double ratio() {
    return sequenced / bare;
  }

  /**
   * Measures each side in turn, so many times; first how long it takes until an entry is signed.
   */
  static JournalCost measure(
      Floor floor, Backlog backlog, ProcessHandle service, RunningStack stack, int rounds)
      throws Exception {
    var lag = lag(floor, backlog, stack); // before the service is ever paused
    Map<Side, List<Double>> seen = new EnumMap<>(Side.class);
    for (int round = 0; round <= rounds; round++) {
      for (var side : Side.values()) {
        backlog.awaitNone();
        var perSecond = perSecond(floor, side, service);
        if (round > 0) { // the first warms up
          seen.computeIfAbsent(side, none -> new ArrayList<>()).add(perSecond);
        }
      }
    }
    return new JournalCost(
        middle(seen, Side.BARE), middle(seen, Side.WAITING), middle(seen, Side.SEQUENCED), lag);
  }

  private static double perSecond(Floor floor, Side side, ProcessHandle service) throws Exception {
    boolean paused = side == Side.WAITING;
    if (paused) {
      signal("-STOP", service);
    }
    try {
      var run =
          Load.saturating(Load.CONNECTIONS, COUNT, number -> floor.cost(number, side != Side.BARE));
      return COUNT / run.seconds();
    } finally {
      if (paused) {
        signal("-CONT", service);
      }
    }
  }

  /** How long entries waited for their checkpoint: of hundred batches, the oldest in the 99th. */
  private static double lag(Floor floor, Backlog backlog, RunningStack stack) throws Exception {
    Load.paced(PACE, Load.CONNECTIONS, 20 * PACE, number -> floor.cost(number, true));
    backlog.awaitNone();
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(stack.api().resolve("/q/metrics")).build();
      var found = LAG.matcher(http.send(request, BodyHandlers.ofString()).body());
      return found.find() ? Double.parseDouble(found.group(1)) * 1000 : Double.NaN;
    }
  }

  private static void signal(String which, ProcessHandle process) throws Exception {
    var kill = new ProcessBuilder("kill", which, String.valueOf(process.pid())).start();
    if (!kill.waitFor(5, TimeUnit.SECONDS) || kill.exitValue() != 0) {
      throw new IllegalStateException("The service could not be paused.");
    }
  }

  private static double middle(Map<Side, List<Double>> seen, Side side) {
    var sorted = seen.getOrDefault(side, List.of()).stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }
}
