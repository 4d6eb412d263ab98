package org.trm.tlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds hashes of one level into the hash above them, splitting as RFC 6962 splits. */
final class Peaks {

  private Peaks() {}

  /** The root over these hashes of complete subtrees of one height. */
  static Hash over(List<Hash> hashes) {
    return fold(hashes, null);
  }

  /**
   * The root over these hashes with, at their right, what stands for everything lower.
   *
   * @param right the root over the smaller subtrees at the right edge
   */
  static Hash fold(List<Hash> hashes, @Nullable Hash right) {
    var peaks = peaks(hashes);
    Hash root = right;
    while (!peaks.isEmpty()) {
      var left = peaks.pop();
      root = root == null ? left : Hash.ofNode(left, root);
    }
    if (root == null) {
      throw new IllegalArgumentException("nothing to fold");
    }
    return root;
  }

  /** The roots of the complete subtrees that the hashes make, the smallest on top. */
  private static Deque<Hash> peaks(List<Hash> hashes) {
    Deque<Hash> peaks = new ArrayDeque<>();
    for (int at = 0; at < hashes.size(); at++) {
      var hash = hashes.get(at);
      for (int full = at; (full & 1) == 1; full >>= 1) {
        hash = Hash.ofNode(peaks.pop(), hash);
      }
      peaks.push(hash);
    }
    return peaks;
  }
}
