package org.trm.tlog;

/** Tiles that should make up a tree are missing or do not fit; the message names the tile. */
public final class BrokenTree extends IllegalStateException {

  public BrokenTree(TilePath path, String fault) {
    super(path.path() + " " + fault);
  }
}
