package org.trm.packet;

import java.util.List;
import org.trm.casefile.CaseFacts;
import org.trm.casefile.OpenedSection;

/** What the receiving organisation takes out of a packet into a copy of its own. */
public record PacketContents(CaseFacts facts, List<OpenedSection> sections) {
  public PacketContents {
    sections = List.copyOf(sections);
  }

  @Override
  public String toString() {
    return "PacketContents";
  }
}
