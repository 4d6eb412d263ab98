package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.identity.Caller;
import org.trm.packet.PacketView;
import org.trm.packet.PacketView.Stage;
import org.trm.packet.Packets;

/** Opens a handoff's packet as far as a stage goes, with the key that the caller's side has. */
@ApplicationScoped
class OpenPacket {

  private final Packets packets;

  OpenPacket(Packets packets) {
    this.packets = packets;
  }

  PacketView open(Caller caller, HandoffEntity handoff, Stage stage) {
    var id = handoff.packet().id(handoff.id());
    var hash = handoff.packet().packetHash();
    return switch (stage) {
      case ENQUIRY -> packets.readEnquiry(caller, id, hash);
      case SUMMARY -> packets.readSummary(caller, id, hash);
      case FULL ->
          caller.worksFor(handoff.route().holderId())
              ? packets.readOwn(caller, id, hash)
              : packets.readReleased(caller, id, hash);
    };
  }
}
