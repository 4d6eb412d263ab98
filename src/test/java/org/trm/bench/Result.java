package org.trm.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;
import org.trm.bench.Processors.Used;

/** What was measured of one operation: the service, its floor, and how long callers wait. */
record Result(Operation operation, Side service, Side floor, Wait waiting) {

  private static final double MICROSECONDS = 1000;
  private static final double MIDDLE = 50;
  private static final double NEARLY_ALL = 99;

  /** How much one side did in a second, and what each operation took of the processors. */
  record Side(double perSecond, Used each) {

    /** The middle one of several rounds, in each respect. */
    static Side middleOf(List<Side> rounds) {
      return new Side(
          median(rounds, Side::perSecond),
          new Used(
              median(rounds, round -> round.each().service()),
              median(rounds, round -> round.each().database()),
              median(rounds, round -> round.each().clients())));
    }

    private static double median(List<Side> rounds, ToDoubleFunction<Side> of) {
      var sorted =
          rounds.stream().map(of::applyAsDouble).sorted(Comparator.naturalOrder()).toList();
      var half = sorted.size() / 2;
      return sorted.size() % 2 == 1
          ? sorted.get(half)
          : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
  }

  /** Milliseconds from when a request was due until it was answered. */
  record Wait(double middle, double nearlyAll) {
    static Wait of(Histogram microseconds) {
      return new Wait(
          microseconds.getValueAtPercentile(MIDDLE) / MICROSECONDS,
          microseconds.getValueAtPercentile(NEARLY_ALL) / MICROSECONDS);
    }
  }

  double ratio() {
    return service.perSecond() / floor.perSecond();
  }

  boolean isMet() {
    return ratio() >= operation.target();
  }
}
