package org.trm.handoff;

import jakarta.persistence.Embeddable;

/** Which version of the packet counts, and its hash. */
@Embeddable
record CurrentPacket(int packetVersion, String packetHash) {}
