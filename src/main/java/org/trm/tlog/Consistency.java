package org.trm.tlog;

import java.util.List;

/** Checks that one tree continues another (RFC 9162 section 2.1.4.2); sizes are unsigned. */
public final class Consistency {

  private Consistency() {}

  /** Whether the proof shows that the later tree begins with all leaves of the earlier one. */
  public static boolean isProven(
      long earlierSize, Hash earlierRoot, long laterSize, Hash laterRoot, List<Hash> proof) {
    if (earlierSize == 0) {
      return false; // every tree continues the empty one, so nothing would be shown
    }
    if (earlierSize == laterSize) {
      return proof.isEmpty() && earlierRoot.equals(laterRoot);
    }
    if (Long.compareUnsigned(earlierSize, laterSize) > 0 || proof.isEmpty()) {
      return false;
    }
    int climb = Long.numberOfTrailingZeros(earlierSize);
    boolean complete = Long.bitCount(earlierSize) == 1;
    var first = complete ? earlierRoot : proof.getFirst();
    var rest = complete ? proof : proof.subList(1, proof.size());
    var walk = new Walk((earlierSize - 1) >>> climb, (laterSize - 1) >>> climb, first);
    return rest.stream().allMatch(walk::step)
        && walk.last == 0
        && walk.earlier.equals(earlierRoot)
        && walk.later.equals(laterRoot);
  }

  /** The way up from the earlier tree's right edge, making both roots at once. */
  private static final class Walk {
    private long node;
    private long last;
    private Hash earlier;
    private Hash later;

    Walk(long node, long last, Hash first) {
      this.node = node;
      this.last = last;
      this.earlier = first;
      this.later = first;
    }

    boolean step(Hash sibling) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        earlier = Hash.ofNode(sibling, earlier);
        later = Hash.ofNode(sibling, later);
        int climb = Long.numberOfTrailingZeros(node);
        node >>>= climb;
        last >>>= climb;
      } else {
        later = Hash.ofNode(later, sibling);
      }
      node >>>= 1;
      last >>>= 1;
      return true;
    }
  }
}
