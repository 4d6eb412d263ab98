package org.trm.handoff;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.trm.casefile.OpenedSection;
import org.trm.handoff.PacketView.Stage;
import org.trm.handoff.ReleaseEntity.ReleaseId;
import org.trm.identity.Caller;
import org.trm.vault.WrappedKey;

/** Opens packets with the keys that were wrapped for the reader's organisation. */
@ApplicationScoped
class PacketReader {

  private final PacketRepository prepared;
  private final ReleaseRepository releases;
  private final Packets packets;
  private final ObjectMapper json;

  PacketReader(
      PacketRepository prepared, ReleaseRepository releases, Packets packets, ObjectMapper json) {
    this.prepared = prepared;
    this.releases = releases;
    this.packets = packets;
    this.json = json;
  }

  PacketView read(Caller caller, HandoffEntity handoff, Stage stage) {
    var id = handoff.packetId();
    var parts = packets.parts(prepared.findByIdOptional(id).orElseThrow());
    return switch (stage) {
      case FULL -> full(caller, handoff, parts);
      case SUMMARY -> {
        var key = Packets.summaryKey(parts, caller).orElseThrow();
        var summary = packets.summary(id, parts, key, caller);
        yield new PacketView(
            handoff.id(), id.version(), stage, handoff.packet().packetHash(), summary, null);
      }
    };
  }

  private PacketView full(Caller caller, HandoffEntity handoff, PacketParts parts) {
    var id = handoff.packetId();
    var keys = keys(caller, handoff, parts);
    var sections =
        packets.open(id, parts, keys.packet(), caller, parts.sections().keySet()).stream()
            .collect(toMap(OpenedSection::category, this::tree));
    return new PacketView(
        handoff.id(),
        id.version(),
        Stage.FULL,
        handoff.packet().packetHash(),
        packets.summary(id, parts, keys.summary(), caller),
        sections);
  }

  /** The holder's own keys, or those that were released to the reader. */
  private ReleasedKeys keys(Caller caller, HandoffEntity handoff, PacketParts parts) {
    if (caller.worksFor(handoff.route().holderId())) {
      var summary = Packets.summaryKey(parts, caller).orElseThrow();
      return new ReleasedKeys(new WrappedKey(parts.packetKey()), summary);
    }
    return releases
        .findByIdOptional(ReleaseId.of(handoff.packetId(), caller.organisation()))
        .orElseThrow()
        .keys();
  }

  private JsonNode tree(OpenedSection section) {
    try {
      return json.readTree(section.content().toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
