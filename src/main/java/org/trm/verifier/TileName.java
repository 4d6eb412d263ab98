package org.trm.verifier;

/** How C2SP tlog-tiles names the file of a tile, for instance {@code tile/0/x001/234.p/5}. */
final class TileName {

  /** How many hashes or leaves a full tile holds. */
  static final int FULL = 256;

  private TileName() {}

  /** The hashes of one level; the tile is as wide as a journal of this size makes it. */
  static String ofHashes(int level, long index, long size) {
    return "tile/" + level + "/" + path(index) + partial(width(level, index, size));
  }

  /** The leaves themselves. */
  static String ofLeaves(long index, long size) {
    return "tile/entries/" + path(index) + partial(width(0, index, size));
  }

  /** How many of the level's hashes stand in this tile. */
  static int width(int level, long index, long size) {
    long onLevel = size >> (8 * level);
    return (int) Math.min(FULL, onLevel - index * FULL);
  }

  private static String path(long index) {
    var path = "%03d".formatted(index % 1000);
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path = "x%03d/".formatted(rest % 1000) + path;
    }
    return path;
  }

  private static String partial(int width) {
    return width == FULL ? "" : ".p/" + width;
  }
}
