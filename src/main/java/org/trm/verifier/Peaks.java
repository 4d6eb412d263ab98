package org.trm.verifier;

import java.util.ArrayList;
import java.util.List;

/** A tree that grows at its right, kept as the roots of the complete subtrees it is made of. */
final class Peaks {

  private final Hashes hashes;
  private final List<byte[]> peaks;
  private long size;

  Peaks(Hashes hashes) {
    this(hashes, new ArrayList<>(), 0);
  }

  private Peaks(Hashes hashes, List<byte[]> peaks, long size) {
    this.hashes = hashes;
    this.peaks = peaks;
    this.size = size;
  }

  /** The same tree, to be continued in another way. */
  Peaks copy() {
    return new Peaks(hashes, new ArrayList<>(peaks), size);
  }

  /** Adds the root of a complete subtree of this height; height 0 is a leaf. */
  void add(int height, byte[] hash) {
    var peak = hash;
    for (long full = size >> height; (full & 1) == 1; full >>= 1) {
      peak = hashes.node(peaks.removeLast(), peak);
    }
    peaks.add(peak);
    size += 1L << height;
  }

  long size() {
    return size;
  }

  byte[] root() {
    if (peaks.isEmpty()) {
      return hashes.nothing();
    }
    var root = peaks.getLast();
    for (int at = peaks.size() - 2; at >= 0; at--) {
      root = hashes.node(peaks.get(at), root);
    }
    return root;
  }
}
