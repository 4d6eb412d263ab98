package org.trm.tlog;

import java.util.List;

/** Checks that a leaf is in a tree (RFC 9162 section 2.1.3.2); numbers are unsigned. */
public final class Inclusion {

  private Inclusion() {}

  /** Whether the proof shows that this leaf stands at this index of the tree with this root. */
  public static boolean isProven(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
    if (Long.compareUnsigned(index, size) >= 0) {
      return false;
    }
    long node = index;
    long last = size - 1;
    var hash = leaf;
    for (var sibling : proof) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = Hash.ofNode(sibling, hash);
        int climb = Long.numberOfTrailingZeros(node);
        node >>>= climb;
        last >>>= climb;
      } else {
        hash = Hash.ofNode(hash, sibling);
      }
      node >>>= 1;
      last >>>= 1;
    }
    return last == 0 && hash.equals(root);
  }
}
