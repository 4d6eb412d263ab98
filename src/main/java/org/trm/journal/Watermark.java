package org.trm.journal;

import java.util.Collections;
import java.util.Set;

/**
 * Up to which entry nothing older can still commit, once those have ended who were writing then.
 *
 * <p>Numbers of entries are drawn before their transaction commits, so an older one may commit
 * after a newer. But whoever has drawn one was writing from before that until its end.
 *
 * @param table where this holds
 * @param newest the newest entry that had committed
 * @param writing who was writing after that was looked up
 */
record Watermark(String table, long newest, Set<String> writing) {

  Watermark {
    writing = Set.copyOf(writing);
  }

  boolean isOf(Positions.State state) {
    return table.equals(state.table());
  }

  boolean isHeldUp(Positions.State state, Set<String> stillWriting) {
    return isOf(state) && !Collections.disjoint(writing, stillWriting);
  }
}
