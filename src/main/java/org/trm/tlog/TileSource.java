package org.trm.tlog;

/** Where tiles of hashes are read from: a table, a folder, another country's service. */
@FunctionalInterface
public interface TileSource {

  /**
   * The tile of this path, at least as wide as asked; whoever lacks it throws {@link BrokenTree}.
   */
  Tile read(TilePath path);
}
