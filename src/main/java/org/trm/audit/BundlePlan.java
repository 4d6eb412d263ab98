package org.trm.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trm.shared.CountryCode;
import org.trm.tlog.Note;
import org.trm.tlog.TilePath;

/**
 * What goes into a bundle.
 *
 * @param checkpoint what was signed
 * @param size how many positions that covers
 * @param from the first position to be opened
 * @param to the first after them
 * @param erased the entries among them whose subject was erased, with the position of its marker
 */
record BundlePlan(
    CountryCode country, Note checkpoint, long size, long from, long to, Map<UUID, Long> erased) {

  BundlePlan {
    erased = Map.copyOf(erased);
  }

  /** How many tiles of this level there are, the last of them perhaps partial. */
  long tiles(int level) {
    long hashes = size >> (8 * level);
    return (hashes + TilePath.FULL - 1) / TilePath.FULL;
  }

  TilePath tile(int level, long index) {
    return TilePath.holding(level, index * TilePath.FULL, size);
  }

  /** The tiles of leaves in which markers stand. */
  Set<Long> marked() {
    return erased.values().stream()
        .map(marker -> marker / TilePath.FULL)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether any position that is opened stands in this tile of leaves. */
  boolean opens(long index) {
    return index * TilePath.FULL < to && from < (index + 1) * TilePath.FULL;
  }
}
