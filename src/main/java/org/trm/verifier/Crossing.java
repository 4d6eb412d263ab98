package org.trm.verifier;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an entry says of an event that crossed a border.
 *
 * @param index its position
 * @param pair what both countries' entries of the event share
 * @param counterpart the other country
 * @param recorded when it was recorded
 * @param said what must be the same in both, by name
 * @param about the handoff, nothing where it was erased
 */
record Crossing(
    long index,
    String pair,
    String counterpart,
    Instant recorded,
    Map<String, Optional<String>> said,
    Optional<String> about) {

  private static final List<String> SAME =
      List.of("id", "action", "outcome", "recordedAt", "occurredAt", "packetHash");

  static Optional<Crossing> of(long index, Opening opening) {
    return opening.isMarker()
        ? Optional.empty()
        : opening.core("pair").map(pair -> of(index, opening, pair));
  }

  private static Crossing of(long index, Opening opening, String pair) {
    var said = new java.util.TreeMap<String, Optional<String>>();
    SAME.forEach(name -> said.put(name, opening.core(name)));
    return new Crossing(
        index,
        pair,
        opening.core("counterpart").orElse(""),
        recorded(index, opening),
        said,
        opening.isErased()
            ? Optional.empty()
            : Optional.of(opening.subject("resource").orElse("")));
  }

  static Instant recorded(long index, Opening opening) {
    try {
      return Instant.parse(opening.core("recordedAt").orElse(""));
    } catch (DateTimeParseException e) {
      throw Fault.at(index, "does not say when it was recorded");
    }
  }

  /** What the two entries say differently, empty if they match. */
  Optional<String> difference(Crossing other) {
    return said.keySet().stream()
        .filter(name -> !said.getOrDefault(name, Optional.empty()).equals(other.said.get(name)))
        .findFirst()
        .or(() ->
            about.isEmpty() || other.about.isEmpty() || about.equals(other.about)
                ? Optional.empty()
                : Optional.of("handoff"));
  }
}
