package org.trm.packet;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One version of one handoff's packet. */
@Embeddable
public record PacketId(UUID handoff, int version) implements Serializable {}
