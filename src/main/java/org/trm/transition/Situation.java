package org.trm.transition;

import java.util.EnumSet;
import java.util.Set;
import org.trm.shared.HandoffType;

/**
 * Everything the table looks at: a handoff, and what the caller is to it.
 *
 * @param named whether the receiving desk has named the receiving organisation
 * @param caller the caller's parties; an organisation that is its own desk has two
 */
public record Situation(
    HandoffType type, boolean urgent, Position position, boolean named, Set<Party> caller) {

  public Situation {
    var parties = EnumSet.noneOf(Party.class);
    parties.addAll(caller);
    if (!named) {
      parties.remove(Party.RECEIVING_ORGANISATION); // who is merely proposed is no party yet
    }
    caller = Set.copyOf(parties);
  }

  HandoffStatus status() {
    return position.status();
  }

  boolean disclosed() {
    return position.disclosed();
  }

  boolean isAlert() {
    return type == HandoffType.EMERGENCY_ALERT;
  }

  boolean isRequest() {
    return type.isRequest();
  }
}
