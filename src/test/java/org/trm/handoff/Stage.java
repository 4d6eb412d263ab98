package org.trm.handoff;

import static org.trm.transition.Transition.ACCEPT;
import static org.trm.transition.Transition.ACKNOWLEDGE;
import static org.trm.transition.Transition.ANSWER_ENQUIRY;
import static org.trm.transition.Transition.ASK;
import static org.trm.transition.Transition.CANCEL;
import static org.trm.transition.Transition.COMPLETE;
import static org.trm.transition.Transition.ENQUIRE;
import static org.trm.transition.Transition.EXPIRE;
import static org.trm.transition.Transition.FAIL;
import static org.trm.transition.Transition.HOLD;
import static org.trm.transition.Transition.MARK_IN_ERROR;
import static org.trm.transition.Transition.REJECT;
import static org.trm.transition.Transition.RELEASE;
import static org.trm.transition.Transition.REQUEST_CANCEL;
import static org.trm.transition.Transition.SUBMIT;

import java.util.List;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Transition;

/** Where a handoff can stand, and one way that leads there from the draft. */
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy of its own
enum Stage {
  DRAFT(HandoffStatus.DRAFT),
  ENQUIRED(HandoffStatus.ENQUIRED, ENQUIRE),
  ENQUIRY_ANSWERED(HandoffStatus.ENQUIRY_ANSWERED, ENQUIRE, ANSWER_ENQUIRY),
  SUBMITTED(HandoffStatus.SUBMITTED, SUBMIT),
  ACKNOWLEDGED(HandoffStatus.ACKNOWLEDGED, SUBMIT, ACKNOWLEDGE),
  INFO_REQUESTED(HandoffStatus.INFO_REQUESTED, SUBMIT, ACKNOWLEDGE, ASK),
  ACCEPTED(HandoffStatus.ACCEPTED, SUBMIT, ACKNOWLEDGE, ACCEPT),
  IN_TRANSFER(HandoffStatus.IN_TRANSFER, SUBMIT, ACKNOWLEDGE, ACCEPT, RELEASE),
  HELD_FROM_SUBMITTED(HandoffStatus.ON_HOLD, SUBMIT, HOLD),
  HELD_FROM_ACKNOWLEDGED(HandoffStatus.ON_HOLD, SUBMIT, ACKNOWLEDGE, HOLD),
  HELD_FROM_INFO_REQUESTED(HandoffStatus.ON_HOLD, SUBMIT, ACKNOWLEDGE, ASK, HOLD),
  HELD_FROM_ACCEPTED(HandoffStatus.ON_HOLD, SUBMIT, ACKNOWLEDGE, ACCEPT, HOLD),
  HELD_FROM_IN_TRANSFER(HandoffStatus.ON_HOLD, SUBMIT, ACKNOWLEDGE, ACCEPT, RELEASE, HOLD),
  CANCEL_REQUESTED(
      HandoffStatus.CANCEL_REQUESTED, SUBMIT, ACKNOWLEDGE, ACCEPT, RELEASE, REQUEST_CANCEL),
  COMPLETED(HandoffStatus.COMPLETED, SUBMIT, ACKNOWLEDGE, ACCEPT, RELEASE, COMPLETE),
  REJECTED(HandoffStatus.REJECTED, SUBMIT, REJECT),
  CANCELLED(HandoffStatus.CANCELLED, SUBMIT, ACKNOWLEDGE, ACCEPT, CANCEL),
  FAILED(HandoffStatus.FAILED, SUBMIT, ACKNOWLEDGE, ACCEPT, FAIL),
  EXPIRED(HandoffStatus.EXPIRED, SUBMIT, ACKNOWLEDGE, EXPIRE),
  ENTERED_IN_ERROR(HandoffStatus.ENTERED_IN_ERROR, SUBMIT, MARK_IN_ERROR);

  private final HandoffStatus status;
  private final List<Transition> way;

  Stage(HandoffStatus status, Transition... way) {
    this.status = status;
    this.way = List.of(way);
  }

  HandoffStatus status() {
    return status;
  }

  List<Transition> way() {
    return way;
  }
}
