package org.trm.handoff;

import java.util.Set;
import org.trm.approval.ApprovalKind;
import org.trm.shared.OrganisationId;

/** What a second person approves of a handoff: this packet, for this receiver. */
final class ApprovedVersion {

  /** What two people may have to decide about a handoff. */
  static final Set<ApprovalKind> KINDS =
      Set.of(
          ApprovalKind.HANDOFF_RELEASE,
          ApprovalKind.HIGH_RISK_RETURN,
          ApprovalKind.EMERGENCY_CONFIRMATION);

  private ApprovedVersion() {}

  static String of(HandoffEntity handoff) {
    return of(handoff, handoff.receiver());
  }

  static String of(HandoffRepository.Standing handoff) {
    return of(handoff.packetHash(), handoff.receiver());
  }

  static String of(HandoffEntity handoff, OrganisationId receiver) {
    return of(handoff.packet().packetHash(), receiver.value());
  }

  private static String of(String hash, String receiver) {
    return hash + "/" + receiver;
  }
}
