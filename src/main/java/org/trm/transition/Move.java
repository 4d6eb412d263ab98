package org.trm.transition;

/** The table's answer to a verb: where it leads, or why it does not. */
public sealed interface Move {

  /**
   * The verb may be done.
   *
   * @param to where the handoff stands afterwards
   * @param by as which party the caller does it
   */
  record Legal(HandoffStatus to, Party by) implements Move {}

  /** The verb may not be done; nothing changes. */
  record Illegal(Illegality why) implements Move {}
}
