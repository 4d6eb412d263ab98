package org.trm.packet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.DataCategory;

/**
 * What the caller may see of a packet now.
 *
 * @param stage ENQUIRY, SUMMARY or FULL
 * @param hash the packet's hash, the same on both sides
 * @param summary the coded summary
 * @param sections the sections by category, once FULL
 * @param records what was recorded in codes beside them, once FULL, where custody moves
 */
@Schema(description = "What the caller may see of a packet now")
public record PacketView(
    UUID handoff,
    int version,
    Stage stage,
    String hash,
    Summary summary,
    @Nullable @Schema(description = "The sections by category, once FULL")
        Map<DataCategory, JsonNode> sections,
    @Nullable CarriedRecords records) {
  public PacketView {
    sections = sections == null ? null : Map.copyOf(sections);
  }

  /** How much of a packet can be read. */
  @Schema(name = "PacketStage")
  public enum Stage {
    ENQUIRY,
    SUMMARY,
    FULL
  }

  @Override
  public String toString() {
    return "PacketView " + handoff;
  }
}
