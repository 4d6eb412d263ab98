package org.trm.handoff;

import static org.trm.transition.HandoffStatus.ACCEPTED;
import static org.trm.transition.HandoffStatus.ACKNOWLEDGED;
import static org.trm.transition.HandoffStatus.CLOSED;
import static org.trm.transition.HandoffStatus.COMPLETED;
import static org.trm.transition.HandoffStatus.CONFIRMED;
import static org.trm.transition.HandoffStatus.INFO_REQUESTED;
import static org.trm.transition.HandoffStatus.IN_TRANSFER;
import static org.trm.transition.HandoffStatus.SENT;
import static org.trm.transition.HandoffStatus.SUBMITTED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.trm.packet.PacketView.Stage;
import org.trm.shared.HandoffType;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;

/**
 * How much of a packet a party may read: a desk that is merely asked some coded facts, a desk that
 * decides the summary; the holder everything; who was named to help everything from the release on,
 * who was named to answer a request from the acceptance on. On hold, and after it came to nothing,
 * the receiving side reads nothing. An alert is read at once by everybody for whom it was sealed.
 */
final class Visible {

  private static final Set<HandoffStatus> ASKED =
      EnumSet.of(HandoffStatus.ENQUIRED, HandoffStatus.ENQUIRY_ANSWERED);
  private static final Set<HandoffStatus> TO_DESK =
      EnumSet.of(SUBMITTED, ACKNOWLEDGED, INFO_REQUESTED, ACCEPTED, IN_TRANSFER, COMPLETED);
  private static final Set<HandoffStatus> TO_RECEIVER = EnumSet.of(IN_TRANSFER, COMPLETED);

  private static final Set<HandoffStatus> ALERTED =
      EnumSet.of(SENT, ACKNOWLEDGED, CONFIRMED, CLOSED);

  private Visible() {}

  static Optional<Stage> to(Set<Party> parties, HandoffType type, HandoffStatus status) {
    if (type == HandoffType.EMERGENCY_ALERT && ALERTED.contains(status) && !parties.isEmpty()) {
      return Optional.of(Stage.FULL); // for whomever it was sealed
    }
    var opened = TO_RECEIVER.contains(status) || (type.isRequest() && status == ACCEPTED);
    if (parties.contains(Party.HOLDER)
        || (parties.contains(Party.RECEIVING_ORGANISATION) && opened)) {
      return Optional.of(Stage.FULL);
    }
    if (parties.contains(Party.SENDING_DESK)
        || (parties.contains(Party.RECEIVING_DESK) && TO_DESK.contains(status))) {
      return Optional.of(Stage.SUMMARY);
    }
    if (parties.contains(Party.RECEIVING_DESK) && ASKED.contains(status)) {
      return Optional.of(Stage.ENQUIRY);
    }
    return Optional.empty();
  }
}
