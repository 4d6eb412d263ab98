package org.trm.handoff;

import java.time.Instant;
import org.trm.packet.PacketView;
import org.trm.shared.CountryCode;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;

/**
 * What stands in an export once it is opened: who asks what of whom, under which conditions, and as
 * much of the packet as the side outside may read.
 *
 * @param format by which whoever opens it knows what it is
 */
record ExportedPacket(
    String format,
    HandoffType type,
    boolean urgent,
    CountryCode from,
    OrganisationId desk,
    OrganisationId receiver,
    HandoffView.UseConditions conditions,
    Instant sealedAt,
    PacketView packet) {

  static final String FORMAT = "trm-handoff-export/1";

  static ExportedPacket of(HandoffEntity handoff, PacketView packet, Instant at) {
    var route = handoff.route();
    return new ExportedPacket(
        FORMAT,
        handoff.type(),
        handoff.urgent(),
        route.from(),
        route.sendingDeskId(),
        handoff.receiver(),
        HandoffView.UseConditions.of(handoff),
        at,
        packet);
  }

  @Override
  public String toString() {
    return "ExportedPacket " + packet.handoff();
  }
}
