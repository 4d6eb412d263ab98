package org.trm.handoff;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for many byte strings at once in whatever flows by, in one pass. */
final class Needles extends OutputStream {

  private static final int BYTES = 256;

  private final List<int[]> next = new ArrayList<>();
  private final List<Set<String>> ends = new ArrayList<>();
  private final Set<String> found = new TreeSet<>();
  private int state;

  Needles() {
    grow();
  }

  /** Looks for this too; all are said before anything flows. */
  void add(String name, byte[] needle) {
    int at = 0;
    for (byte one : needle) {
      int letter = Byte.toUnsignedInt(one);
      if (next.get(at)[letter] < 0) {
        next.get(at)[letter] = grow();
      }
      at = next.get(at)[letter];
    }
    ends.get(at).add(name);
  }

  /** Every state knows where every byte leads, also where a needle broke off. */
  Needles ready() {
    int[] otherwise = new int[next.size()];
    var open = new ArrayDeque<Integer>(List.of(0));
    while (!open.isEmpty()) {
      int at = open.remove();
      for (int letter = 0; letter < BYTES; letter++) {
        int fallback = at == 0 ? 0 : next.get(otherwise[at])[letter];
        int to = next.get(at)[letter];
        if (to < 0) {
          next.get(at)[letter] = fallback;
        } else {
          otherwise[to] = fallback;
          ends.get(to).addAll(ends.get(fallback));
          open.add(to);
        }
      }
    }
    return this;
  }

  Set<String> found() {
    return found;
  }

  @Override
  public void write(int one) {
    state = next.get(state)[one & (BYTES - 1)];
    found.addAll(ends.get(state));
  }

  private int grow() {
    var none = new int[BYTES];
    Arrays.fill(none, -1);
    next.add(none);
    ends.add(new TreeSet<>());
    return next.size() - 1;
  }
}
