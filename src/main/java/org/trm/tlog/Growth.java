package org.trm.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A tree that grows: it knows its right edge only, takes leaf hashes, and remembers which tiles
 * they changed.
 */
public final class Growth {

  private static final int BITS = 8;

  private final List<List<Hash>> edge;
  private final TreeMap<String, Tile> full = new TreeMap<>();
  private final long before;
  private long size;

  private Growth(long size, List<List<Hash>> edge) {
    this.before = size;
    this.size = size;
    this.edge = edge;
  }

  /** The tree of this size, its right edge read from these tiles. */
  public static Growth from(long size, TileSource tiles) {
    var edge = new ArrayList<List<Hash>>();
    for (int level = 0; TilePath.onLevel(level, size) > 0; level++) {
      long present = TilePath.onLevel(level, size);
      int width = (int) (present & (TilePath.FULL - 1));
      var hashes = new ArrayList<Hash>();
      if (width > 0) {
        var path = new TilePath(level, present >> BITS, width);
        hashes.addAll(tiles.read(path).toList().subList(0, width));
      }
      edge.add(hashes);
    }
    return new Growth(size, edge);
  }

  /** Adds one more leaf at the right. */
  public void add(Hash leaf) {
    place(0, leaf);
    size++;
  }

  private void place(int level, Hash hash) {
    if (level == edge.size()) {
      edge.add(new ArrayList<>());
    }
    var tile = edge.get(level);
    tile.add(hash);
    if (tile.size() == TilePath.FULL) {
      var done = Tile.of(level, TilePath.onLevel(level, size) >> BITS, tile);
      full.put(done.path().path(), done);
      var above = Peaks.over(tile);
      tile.clear();
      place(level + 1, above);
    }
  }

  /** Size and root as of now. */
  public TreeHead head() {
    @Nullable Hash root = null;
    for (var hashes : edge) {
      root = hashes.isEmpty() ? root : Peaks.fold(hashes, root);
    }
    return root == null ? TreeHead.EMPTY : new TreeHead(size, root);
  }

  /** The tiles that the added leaves filled or widened, each as it is now. */
  public List<Tile> changed() {
    var changed = new ArrayList<>(full.values());
    for (int level = 0; level < edge.size(); level++) {
      long present = TilePath.onLevel(level, size);
      var hashes = edge.get(level);
      if (!hashes.isEmpty() && present > TilePath.onLevel(level, before)) {
        changed.add(Tile.of(level, present >> BITS, hashes));
      }
    }
    return changed;
  }
}
