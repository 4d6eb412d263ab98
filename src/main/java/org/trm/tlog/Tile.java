package org.trm.tlog;

import java.util.List;
import java.util.stream.IntStream;
import org.trm.shared.Bytes;

/**
 * Up to 256 consecutive hashes of one level of a tree.
 *
 * @param path where it stands and how wide it is
 * @param hashes the hashes one after the other
 */
public record Tile(TilePath path, Bytes hashes) {

  public Tile {
    if (path.level() == TilePath.ENTRIES || hashes.toArray().length != path.width() * Hash.BYTES) {
      throw new IllegalArgumentException("a tile of hashes is 32 bytes a hash");
    }
  }

  static Tile of(int level, long index, List<Hash> hashes) {
    var bytes = new byte[hashes.size() * Hash.BYTES];
    for (int at = 0; at < hashes.size(); at++) {
      hashes.get(at).write(bytes, at);
    }
    return new Tile(new TilePath(level, index, hashes.size()), Bytes.of(bytes));
  }

  /** The hash over the whole of it, as the tile above holds it once this one is full. */
  public Hash root() {
    return Peaks.over(toList());
  }

  /** Its hashes, first to last. */
  public List<Hash> toList() {
    var bytes = hashes.toArray();
    return IntStream.range(0, path.width()).mapToObj(at -> Hash.at(bytes, at)).toList();
  }
}
