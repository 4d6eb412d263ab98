package org.trm.handoff;

import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;

/** A handoff, as a feature sees it that keeps something beside it and moves nothing. */
public final class SeenHandoff {

  private final HandoffEntity handoff;

  SeenHandoff(HandoffEntity handoff) {
    this.handoff = handoff;
  }

  public UUID id() {
    return handoff.id();
  }

  /** Whether the caller speaks for the organisation that received the person. */
  public boolean isReceivedBy(Caller caller) {
    return PartiesOf.speaking(handoff, caller).contains(Party.RECEIVING_ORGANISATION);
  }

  /** Whether somebody arrived with it; with a request nobody travels. */
  public boolean hasArrived() {
    return handoff.status() == HandoffStatus.COMPLETED && !handoff.type().isRequest();
  }

  /** The entry of something done beside a handoff that may not be there for the caller. */
  public static Entry entry(Caller caller, Action action, UUID id, Optional<SeenHandoff> seen) {
    return HandoffJournal.entry(caller, action, id, seen.map(one -> one.handoff));
  }

  @Override
  public String toString() {
    return "SeenHandoff " + handoff.id();
  }
}
