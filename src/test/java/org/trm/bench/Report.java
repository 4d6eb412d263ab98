package org.trm.bench;

import java.io.PrintStream;
import java.util.List;

/** Everything that was measured, and how it is told. */
record Report(List<Result> results, JournalCost cost, Startup startup, double memory) {

  Report {
    results = List.copyOf(results);
  }

  void print(PrintStream out) {
    out.printf(
        """
                          per second        wait at %.0f %% of it    CPU ms each        floor's
                       ours   floor ratio    p50 ms  p99 ms    API    PG client    PG client target
        """,
        100 * Measurement.USUAL_SHARE);
    results.forEach(result -> print(result, out));
    print(cost, out);
    out.printf(
        "%-14s %10.2f s (%.2f s of processor time)%n",
        "start.ready", startup.seconds(), startup.processorSeconds());
    out.printf("%-14s %10.0f MiB%n", "memory.rss", memory);
  }

  static void print(JournalCost cost, PrintStream out) {
    out.printf(
        "%-14s %11.1f %7.0f %5.2f   (%.1f while the sequencer stands still)   target %.2f %s%n",
        "journal.cost",
        cost.sequenced(),
        cost.bare(),
        cost.ratio(),
        cost.waiting(),
        JournalCost.TARGET,
        cost.ratio() >= JournalCost.TARGET ? "met" : "MISSED");
    out.printf("%-14s %10.0f ms until signed, 99 of 100%n", "journal.lag", cost.lagMillis());
  }

  private static void print(Result result, PrintStream out) {
    var ours = result.service();
    var floor = result.floor();
    out.printf(
        "%-14s %11.1f %7.0f %5.2f %9.1f %7.1f %6.2f %5.2f %6.2f %5.2f %6.2f   %.2f %s%n",
        result.operation().title(),
        ours.perSecond(),
        floor.perSecond(),
        result.ratio(),
        result.waiting().middle(),
        result.waiting().nearlyAll(),
        ours.each().service(),
        ours.each().database(),
        ours.each().clients(),
        floor.each().database(),
        floor.each().clients(),
        result.operation().target(),
        result.isMet() ? "met" : "MISSED");
  }

  /** One line a place, one column an operation. */
  static void print(Profile profile, PrintStream out) {
    out.printf("%nWhere the service's processor time goes, in %% of its samples%n%-22s", "");
    for (var operation : Operation.values()) {
      out.printf("%16s", operation.title());
    }
    for (var place : Place.values()) {
      out.printf("%n%-22s", place.title());
      for (var operation : Operation.values()) {
        out.printf("%16.0f", 100 * profile.share(operation, place));
      }
    }
    out.println();
  }
}
