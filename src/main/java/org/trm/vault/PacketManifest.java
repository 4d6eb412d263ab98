package org.trm.vault;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.trm.shared.DataCategory;
import org.trm.shared.Jcs;

/**
 * What one version of a packet is made of, by digests; both sides compute the same hash of it.
 *
 * @param records of what goes beside a section; a packet without any has the hash it always had
 */
public record PacketManifest(
    UUID handoff,
    int version,
    Map<DataCategory, Digest> sections,
    Map<DataCategory, Digest> records,
    Digest summary) {

  public PacketManifest {
    sections = Map.copyOf(sections);
    records = Map.copyOf(records);
  }

  /**
   * SHA-256 over the canonical JSON of handoff, version, the sections' digests, those of the
   * records if there are any, and the summary's.
   */
  public Digest hash() {
    var manifest = new TreeMap<String, Object>();
    manifest.put("handoff", handoff.toString());
    manifest.put("version", version);
    manifest.put("sections", named(sections));
    manifest.put("summary", summary.value());
    if (!records.isEmpty()) {
      manifest.put("records", named(records));
    }
    return Digest.of(Jcs.write(manifest));
  }

  private static Map<String, String> named(Map<DataCategory, Digest> digests) {
    return digests.entrySet().stream()
        .collect(toMap(one -> one.getKey().name(), one -> one.getValue().value()));
  }
}
