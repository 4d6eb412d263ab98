package org.trm.casefile;

import java.util.List;

/**
 * What a completed handoff brings.
 *
 * @param withCustody whether custody moves with it
 * @param facts the coded facts as the summary told them
 * @param sections the sections of the packet
 */
public record Received(boolean withCustody, CaseFacts facts, List<OpenedSection> sections) {
  public Received {
    sections = List.copyOf(sections);
  }

  @Override
  public String toString() {
    return "Received";
  }
}
