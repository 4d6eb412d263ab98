package org.trm.vault;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import org.trm.shared.DataCategory;
import org.trm.shared.Jcs;

/** What one version of a packet is made of, by digests; both sides compute the same hash of it. */
public record PacketManifest(
    UUID handoff, int version, Map<DataCategory, Digest> sections, Digest summary) {

  public PacketManifest {
    sections = Map.copyOf(sections);
  }

  /**
   * SHA-256 over the canonical JSON of handoff, version, the sections' digests and the summary's.
   */
  public Digest hash() {
    var digests =
        sections.entrySet().stream()
            .collect(
                toMap(section -> section.getKey().name(), section -> section.getValue().value()));
    return Digest.of(
        Jcs.write(
            Map.of(
                "handoff",
                handoff.toString(),
                "version",
                version,
                "sections",
                digests,
                "summary",
                summary.value())));
  }
}
