package org.trm.bench;

import static org.trm.bench.Operation.ACCEPT;
import static org.trm.bench.Operation.INBOX;
import static org.trm.bench.Operation.PULL;
import static org.trm.bench.Operation.SUBMIT;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.trm.bench.Load.Step;

/** Rounds of the whole traffic: each takes all cases from a draft to their cancellation. */
final class Rounds {

  private static final int PULLS = 4;

  private final List<Journey> journeys;
  private final Pull pull;

  Rounds(Service service, int cases) {
    this.journeys = Stream.generate(() -> new Journey(service)).limit(cases).toList();
    this.pull = new Pull(service);
  }

  /** What is done with an operation in a round: run it only, or measure it. */
  interface Treatment {
    void take(Operation operation, int count, Step step) throws Exception;
  }

  /** Opens all cases. */
  void open() throws Exception {
    all(Journey::open);
  }

  /** Rounds of which nothing counts, until both the time is over and the journal is filled. */
  void warmUp(Duration atLeast, Treatment treatment) throws Exception {
    var end = System.nanoTime() + atLeast.toNanos();
    while (System.nanoTime() < end || !pull.isLongEnough()) {
      round(treatment, number -> pull.isLongEnough());
    }
  }

  void round(Treatment treatment) throws Exception {
    round(treatment, number -> pull.pull());
  }

  private void round(Treatment treatment, Step pulling) throws Exception {
    all(Journey::draft);
    treatment.take(SUBMIT, journeys.size(), of(Journey::submit));
    treatment.take(INBOX, 2 * journeys.size(), of(Journey::inbox));
    all(Journey::acknowledge);
    treatment.take(ACCEPT, journeys.size(), of(Journey::accept));
    treatment.take(PULL, PULLS, pulling);
    all(Journey::cancel);
  }

  private interface Leg {
    void go(Journey journey) throws Exception;
  }

  private void all(Leg leg) throws Exception {
    Load.saturating(Load.CONNECTIONS, journeys.size(), of(leg));
  }

  private Step of(Leg leg) {
    return number -> leg.go(journeys.get(number % journeys.size()));
  }
}
