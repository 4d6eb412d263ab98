package org.trm.packet;

import java.util.Set;
import org.trm.shared.DataCategory;

/**
 * A packet that is sealed and not kept yet.
 *
 * @param hash what both sides compute of it
 * @param sections those that are in it
 * @param parts its sealed parts, as text
 */
public record PreparedPacket(PacketId id, String hash, Set<DataCategory> sections, String parts) {
  public PreparedPacket {
    sections = Set.copyOf(sections);
  }
}
