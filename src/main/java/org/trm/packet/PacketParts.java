package org.trm.packet;

import static java.util.stream.Collectors.toMap;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.vault.Digest;
import org.trm.vault.PacketManifest;
import org.trm.vault.SealedPart;

/**
 * What a packet is kept as.
 *
 * @param sections the sealed sections
 * @param records what goes beside sections, sealed; older packets have none
 * @param summary the sealed summary
 * @param packetKey the sections' key, wrapped for the holder
 * @param summaryKeys the summary's key, wrapped for each organisation that may read it
 */
record PacketParts(
    Map<DataCategory, Part> sections,
    @Nullable Map<DataCategory, Part> records,
    Part summary,
    String packetKey,
    Map<String, String> summaryKeys) {
  PacketParts {
    sections = Map.copyOf(sections);
    records = records == null ? Map.of() : Map.copyOf(records);
    summaryKeys = Map.copyOf(summaryKeys);
  }

  /** A sealed part, as text. */
  record Part(String sealed, String digest) {

    static Part of(SealedPart part) {
      return new Part(Base64.getEncoder().encodeToString(part.bytes()), part.digest().value());
    }

    SealedPart toSealed() {
      return new SealedPart(Base64.getDecoder().decode(sealed), new Digest(digest));
    }
  }

  /** The hash that both sides compute of this version of the packet. */
  String hash(UUID handoff, int version) {
    return new PacketManifest(
            handoff, version, digests(sections), digests(beside()), new Digest(summary.digest()))
        .hash()
        .value();
  }

  private static Map<DataCategory, Digest> digests(Map<DataCategory, Part> parts) {
    return parts.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, part -> new Digest(part.getValue().digest())));
  }

  /** What goes beside sections, nothing in older packets. */
  Map<DataCategory, Part> beside() {
    return records == null ? Map.of() : records;
  }

  /** The summary's key as it was wrapped for this organisation, if it was. */
  Optional<String> summaryKeyOf(OrganisationId organisation) {
    return Optional.ofNullable(summaryKeys.get(organisation.value()));
  }
}
