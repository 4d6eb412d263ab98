package org.trm.transition;

import static org.trm.transition.HandoffStatus.ACCEPTED;
import static org.trm.transition.HandoffStatus.IN_TRANSFER;

import java.util.Optional;
import org.trm.safeguard.Moment;

/** At which moment the gates are asked for a move. */
final class Moments {
  private Moments() {}

  static Optional<Moment> of(Transition transition, Situation situation) {
    return switch (transition) {
      case ENQUIRE -> Optional.of(Moment.ENQUIRE);
      case SUBMIT, ALERT -> Optional.of(Moment.SUBMIT);
      case ACCEPT -> Optional.of(Moment.ACCEPT);
      case RELEASE -> Optional.of(Moment.RELEASE);
      case CONFIRM -> Optional.of(Moment.CONFIRM);
      case RESUME -> Optional.ofNullable(situation.position().hold()).map(h -> again(h, situation));
      case ANSWER_ENQUIRY, ACKNOWLEDGE, ASK, ANSWER, REJECT, COMPLETE, HOLD -> Optional.empty();
      case CANCEL, REQUEST_CANCEL, CONFIRM_CANCEL, FAIL, EXPIRE, CLOSE, MARK_IN_ERROR ->
          Optional.empty();
    };
  }

  /** A resumed handoff meets the gates of its state again. */
  private static Moment again(Hold hold, Situation situation) {
    var accepted = hold.from() == ACCEPTED || hold.from() == IN_TRANSFER;
    if (!accepted) {
      return Moment.SUBMIT;
    }
    return situation.isRequest() ? Moment.ACCEPT : Moment.RELEASE;
  }
}
