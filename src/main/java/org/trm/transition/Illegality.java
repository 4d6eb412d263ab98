package org.trm.transition;

/** Why a move is not in the table. */
public enum Illegality {
  /** Another party of this handoff may do it, the caller may not. */
  WRONG_PARTY,
  /** It is no move of this type of handoff: an alert has a life of its own. */
  OF_ANOTHER_TYPE,
  /** Nobody may do it from where the handoff stands. */
  ILLEGAL_STATE,
  /** Something was disclosed: the receiver has to confirm, so request the cancel. */
  CONFIRMATION_NEEDED,
  /** Nothing was disclosed yet: there is nothing to confirm, so cancel. */
  NOTHING_DISCLOSED,
  /** The packet has not been released, so there is nothing that could have been received. */
  NOT_RELEASED,
  /** A request discloses what it needs when it is submitted; there is no packet to release. */
  NOTHING_TO_RELEASE,
  /** The receiver has asked as often as it may; now it has to decide. */
  QUESTIONS_USED_UP,
  /** An urgent handoff goes on escalating and never expires. */
  URGENT_NEVER_EXPIRES,
  /** What was disclosed does not expire; it is cancelled, completed or failed. */
  ALREADY_DISCLOSED
}
