package org.trm.verifier;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One country's journal while pairs are compared: how far it is read, and what awaits its other.
 */
final class Side implements AutoCloseable {

  /**
   * Within this time an event has its position in both journals; until then its lack says nothing.
   */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private final String country;
  private final String counterpart;
  private final Lines lines;
  private final Map<String, Crossing> waiting = new HashMap<>();
  private final boolean fromTheBeginning;
  private long next;
  private Instant first = Instant.MAX;
  private Instant latest = Instant.MIN;
  private boolean finished;

  Side(Journal journal, String counterpart) {
    this.country = journal.country();
    this.counterpart = counterpart;
    this.lines = new Lines(journal.bundle().stream(Bundle.OPENINGS));
    this.next = journal.range().begin();
    this.fromTheBeginning = next == 0;
  }

  /** Reads one entry further: a crossing to the other country, if it is one. */
  Optional<Crossing> advance() {
    var line = lines.next();
    finished = line.isEmpty();
    return line.flatMap(text -> read(next++, text));
  }

  private Optional<Crossing> read(long index, String text) {
    var opening = Opening.read(text, index);
    if (opening.isMarker()) {
      return Optional.empty();
    }
    latest = Crossing.recorded(index, opening);
    first = latest.isBefore(first) ? latest : first;
    return Crossing.of(index, opening).filter(one -> one.counterpart().equals(counterpart));
  }

  boolean isFinished() {
    return finished;
  }

  boolean isBehind(Side other) {
    return other.finished || (!finished && !latest.isAfter(other.latest));
  }

  /** Whether an event of this moment had to be among what was read. */
  boolean covers(Instant moment) {
    return (fromTheBeginning || moment.isAfter(first.plus(YOUNG)))
        && moment.isBefore(latest.minus(YOUNG));
  }

  void await(Crossing crossing) {
    if (waiting.put(crossing.pair(), crossing) != null) {
      throw Fault.diverged(place(crossing), "tells the same event once more");
    }
  }

  Optional<Crossing> take(String pair) {
    return Optional.ofNullable(waiting.remove(pair));
  }

  Collection<Crossing> left() {
    return waiting.values();
  }

  String place(Crossing crossing) {
    return country + " index " + crossing.index();
  }

  String country() {
    return country;
  }

  @Override
  public void close() {
    lines.close();
  }
}
