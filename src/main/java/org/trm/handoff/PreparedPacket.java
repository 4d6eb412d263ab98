package org.trm.handoff;

import jakarta.persistence.Embeddable;

/** Which version of the packet counts, and its hash. */
@Embeddable
record PreparedPacket(int packetVersion, String packetHash) {}
