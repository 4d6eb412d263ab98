package org.trm.packet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.vault.KeyOwner;

/**
 * Which packet is wanted.
 *
 * @param holder whose copy of the case it is made from
 * @param desks those that read the summary here
 * @param to the country addressed; the risk there stands in the summary
 * @param sections those that shall travel, as far as they are written
 */
public record PacketOrder(
    PacketId id,
    CaseId theCase,
    HandoffType type,
    boolean urgent,
    KeyOwner holder,
    List<KeyOwner> desks,
    CountryCode to,
    Set<DataCategory> sections) {
  public PacketOrder {
    desks = List.copyOf(desks);
    sections = Set.copyOf(sections);
  }

  /** Who may read the summary from the beginning. */
  List<KeyOwner> summaryReaders() {
    return Stream.concat(Stream.of(holder), desks.stream()).distinct().toList();
  }
}
