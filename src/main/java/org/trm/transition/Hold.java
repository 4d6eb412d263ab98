package org.trm.transition;

/**
 * What a handoff on hold goes back to, and who stopped it.
 *
 * @param from the state it was held from, and is resumed to
 * @param by the party that held it
 */
public record Hold(HandoffStatus from, Party by) {
  public Hold {
    if (!Transition.HOLD.startsFrom().contains(from)) {
      throw new IllegalArgumentException("nothing is held from " + from);
    }
  }
}
