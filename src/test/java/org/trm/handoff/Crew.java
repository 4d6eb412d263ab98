package org.trm.handoff;

import org.trm.actor.Actor;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** Who takes part in the sample handoffs, from Serbia to Slovenia. */
final class Crew {

  static final Actor HOLDER = Actor.of("rs-shelter-caseworker");
  static final Actor LAWYER = Actor.of("rs-shelter-data-protection");
  static final Actor SENDING_DESK = Actor.of("rs-desk-focal-point").reading("HANDOFF");
  static final Actor RECEIVING_DESK = Actor.of("si-desk-focal-point").reading("HANDOFF");
  static final Actor RECEIVER = Actor.of("si-shelter-caseworker").reading("HANDOFF");

  private Crew() {}

  static Actor of(Party party) {
    return switch (party) {
      case HOLDER -> HOLDER;
      case SENDING_DESK -> SENDING_DESK;
      case RECEIVING_DESK -> RECEIVING_DESK;
      case RECEIVING_ORGANISATION -> RECEIVER;
      case SYSTEM -> throw new IllegalArgumentException("nobody calls as the system");
    };
  }

  /** Who usually makes a move. */
  static Party usually(Transition transition) {
    return switch (transition) {
      case ENQUIRE, SUBMIT, ANSWER, HOLD, RESUME, CANCEL, REQUEST_CANCEL -> Party.SENDING_DESK;
      case ANSWER_ENQUIRY, ACKNOWLEDGE, ASK, ACCEPT, REJECT, CLOSE -> Party.RECEIVING_DESK;
      case RELEASE, ALERT, MARK_IN_ERROR -> Party.HOLDER;
      case COMPLETE, FAIL, CONFIRM_CANCEL -> Party.RECEIVING_ORGANISATION;
      case EXPIRE, CONFIRM -> Party.SYSTEM;
    };
  }
}
