package org.trm.packet;

import java.util.List;
import java.util.Set;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.vault.KeyOwner;

/**
 * Which packet is wanted.
 *
 * @param holder whose copy of the case it is made from
 * @param sendingDesk reads the summary
 * @param receivingDesk reads the summary; the risk in its country stands there
 * @param sections those that shall travel, as far as they are written
 */
public record PacketOrder(
    PacketId id,
    CaseId theCase,
    HandoffType type,
    boolean urgent,
    KeyOwner holder,
    KeyOwner sendingDesk,
    KeyOwner receivingDesk,
    Set<DataCategory> sections) {
  public PacketOrder {
    sections = Set.copyOf(sections);
  }

  /** Who may read the summary from the beginning. */
  List<KeyOwner> summaryReaders() {
    return List.of(holder, sendingDesk, receivingDesk).stream().distinct().toList();
  }
}
