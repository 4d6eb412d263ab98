package org.trm.checkpoint;

import org.trm.tlog.TreeHead;

/**
 * How far a journal has come.
 *
 * @param positions how many entries have their position
 * @param tree what of them is in the tree
 */
record TreeState(long positions, TreeHead tree) {

  static final TreeState NOTHING = new TreeState(0, TreeHead.EMPTY);

  /** Whether all that has a position is in the tree. */
  boolean isWhole() {
    return tree.size() == positions;
  }
}
