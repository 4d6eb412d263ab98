package org.trm.transition;

import java.util.EnumSet;
import java.util.Set;
import org.trm.shared.HandoffType;

/** What a caller has to say with a transition. */
public enum Need {
  /** A reason code. */
  REASON,
  /** What the receiver would like to know. */
  QUESTION,
  /** AVAILABLE, NOT_AVAILABLE or MORE_INFO. */
  AVAILABILITY,
  /** The receiving organisation and its caseworker. */
  RECEIVER,
  /** That there is room for the person. */
  CAPACITY,
  /** The packet version whose use conditions the receiver accepts. */
  USE_CONDITIONS,
  /** The hash of the packet as it was received. */
  PACKET_HASH,
  /** What became of the person, as a code. */
  OUTCOME,
  /** The one-time code that the person or the escort carries. */
  RECEPTION_CODE,
  /** That what was received is deleted, or restricted and on which ground. */
  DISPOSAL,
  /** The letter by which a side outside says so. */
  LETTER;

  /** What proves that somebody arrived, or answers what was asked. */
  static Set<Need> ofReception(HandoffType type) {
    if (type.movesCustody()) {
      return EnumSet.of(OUTCOME, RECEPTION_CODE);
    }
    return type.isRequest() ? EnumSet.of(OUTCOME) : EnumSet.noneOf(Need.class);
  }
}
