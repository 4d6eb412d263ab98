package org.trm.tlog;

/**
 * What a tree was at one moment.
 *
 * @param size how many leaves it had
 * @param root what they all hash to
 */
public record TreeHead(long size, Hash root) {

  /** The head of the tree without leaves. */
  public static final TreeHead EMPTY = new TreeHead(0, Hash.OF_NOTHING);

  public TreeHead {
    if (size < 0) {
      throw new IllegalArgumentException("a tree has no negative size");
    }
  }
}
