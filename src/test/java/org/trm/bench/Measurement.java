package org.trm.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trm.bench.Load.Run;
import org.trm.bench.Load.Step;
import org.trm.bench.Result.Side;
import org.trm.bench.Result.Wait;

/** Measures operations and their floors in turn, and keeps what was seen. */
final class Measurement {

  /** The share of what the service can do at which waiting times are taken. */
  static final double USUAL_SHARE = 0.7;

  private static final int FLOOR_FACTOR = 4;

  private final Floor floor;
  private final Processors processors;
  private final Backlog backlog;
  private final Map<Operation, List<Side>> services = new EnumMap<>(Operation.class);
  private final Map<Operation, List<Side>> floors = new EnumMap<>(Operation.class);
  private final Map<Operation, Run> watched = new EnumMap<>(Operation.class);
  private final Map<Operation, Wait> waits = new EnumMap<>(Operation.class);

  Measurement(Floor floor, Processors processors, Backlog backlog) {
    this.floor = floor;
    this.processors = processors;
    this.backlog = backlog;
  }

  /** Runs an operation and its floor; nothing is kept. */
  void warm(Operation operation, int count, Step step) throws Exception {
    Load.saturating(operation.clients(), count, number -> floor.take(operation, number));
    Load.saturating(operation.clients(), count, step);
  }

  /** Measures how much the floor does, then how much the service does. */
  void alternate(Operation operation, int count, Step step) throws Exception {
    Step bare = number -> floor.take(operation, number);
    measure(operation, floors, count * FLOOR_FACTOR, bare);
    measure(operation, services, count, step);
  }

  /** Measures how long callers wait at the usual pace. */
  void pace(Operation operation, int count, Step step) throws Exception {
    var pace = USUAL_SHARE * service(operation).perSecond() / operation.amount();
    var run = Load.paced(pace, operation.clients(), count, step);
    waits.put(operation, Wait.of(run.microseconds()));
    backlog.awaitNone();
  }

  /** Runs the operation alone, for the profile. */
  void watch(Operation operation, int count, Step step) throws Exception {
    watched.put(operation, Load.saturating(operation.clients(), count, step));
  }

  List<Result> results() {
    return waits.entrySet().stream()
        .map(wait ->
            new Result(
                wait.getKey(),
                service(wait.getKey()),
                Side.middleOf(floors.getOrDefault(wait.getKey(), List.of())),
                wait.getValue()))
        .toList();
  }

  /** When the service was watched at each operation. */
  Map<Operation, Run> watched() {
    return watched;
  }

  private Side service(Operation operation) {
    return Side.middleOf(services.getOrDefault(operation, List.of()));
  }

  /** What the sequencer still has to do for a run counts as the run's, but not as its time. */
  private void measure(Operation operation, Map<Operation, List<Side>> sides, int count, Step step)
      throws Exception {
    backlog.awaitNone();
    var before = processors.read();
    var run = Load.saturating(operation.clients(), count, step);
    backlog.awaitNone();
    var used = processors.read().since(before);
    var done = count * operation.amount();
    sides
        .computeIfAbsent(operation, none -> new ArrayList<>())
        .add(new Side(done / run.seconds(), used.each(done)));
  }
}
