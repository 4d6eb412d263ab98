package org.trm.casefile;

import java.time.Instant;
import java.util.List;
import org.trm.identity.Caller;

/**
 * How an organisation stands to a case of which it has a copy.
 *
 * @param since since when: custody came or went, or the copy was given
 */
public record OwnStanding(Standing standing, Instant since) {

  /** Derived from who has had custody, the last of them today. */
  static OwnStanding of(Caller caller, CasefileEntity copy, List<Custody> history) {
    var me = caller.organisation();
    var last = history.getLast();
    if (last.organisation().equals(me)) {
      return new OwnStanding(Standing.HOLDER, last.since());
    }
    for (int i = history.size() - 2; i >= 0; i--) {
      if (history.get(i).organisation().equals(me)) {
        return new OwnStanding(Standing.PAST_HOLDER, history.get(i + 1).since());
      }
    }
    return new OwnStanding(Standing.SUPPORTING, copy.moments().recordedAt());
  }
}
