package org.trm.handoff;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.trm.packet.PacketId;

/**
 * Which version of the packet counts, and its hash.
 *
 * @param rerouted whether the desk has changed since, so that it cannot open it
 */
@Embeddable
record CurrentPacket(int packetVersion, String packetHash, boolean rerouted) {

  CurrentPacket(int packetVersion, String packetHash) {
    this(packetVersion, packetHash, false);
  }

  /** By what the packet of this handoff is found. */
  PacketId id(UUID handoff) {
    return new PacketId(handoff, packetVersion);
  }

  CurrentPacket forAnotherDesk() {
    return new CurrentPacket(packetVersion, packetHash, true);
  }
}
