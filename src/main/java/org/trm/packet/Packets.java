package org.trm.packet;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trm.casefile.Cases;
import org.trm.casefile.OpenedSection;
import org.trm.identity.Caller;
import org.trm.packet.PacketView.Stage;
import org.trm.packet.ReleaseEntity.ReleaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.vault.KeyOwner;
import org.trm.vault.WrappedKey;

/** The packets of handoffs: prepared, kept, released, read and taken. */
@ApplicationScoped
public class Packets {

  private final Cases cases;
  private final SummaryWriter summaries;
  private final PacketSealer sealer;
  private final PacketRepository kept;
  private final ReleaseRepository releases;
  private final ObjectMapper json;

  Packets(
      Cases cases,
      SummaryWriter summaries,
      PacketSealer sealer,
      PacketRepository kept,
      ReleaseRepository releases,
      ObjectMapper json) {
    this.cases = cases;
    this.summaries = summaries;
    this.sealer = sealer;
    this.kept = kept;
    this.releases = releases;
    this.json = json;
  }

  /**
   * Seals a packet from the holder's copy of the case; absent if no section wanted is written. An
   * alert goes out all the same: of some people nothing is known yet.
   */
  public Optional<PreparedPacket> prepare(Caller holder, PacketOrder order) {
    var sections = cases.open(holder, order.theCase(), order.sections());
    if (sections.isEmpty() && order.type() != HandoffType.EMERGENCY_ALERT) {
      return Optional.empty();
    }
    var summary = summaries.write(holder, order, sections);
    return Optional.of(seal(order, summary, sections, summaries.beside(holder, order, sections)));
  }

  /** Seals what was received of a case, for an alert of who has no copy of it. */
  public PreparedPacket pass(PacketOrder order, PacketContents contents) {
    return seal(order, summaries.pass(order, contents), contents.sections(), Map.of());
  }

  private PreparedPacket seal(
      PacketOrder order,
      Summary summary,
      List<OpenedSection> sections,
      Map<DataCategory, CarriedRecords> records) {
    var id = order.id();
    var parts = sealer.seal(order, summary, sections, records);
    return new PreparedPacket(
        id,
        parts.hash(id.handoff(), id.version()),
        sections.stream().map(OpenedSection::category).collect(toUnmodifiableSet()),
        sealer.write(parts));
  }

  /** Keeps a packet; the row of its handoff has to be written before. */
  public void keep(PreparedPacket packet, Instant at) {
    kept.persist(new PacketEntity(packet.id(), packet.hash(), packet.parts(), at));
  }

  /** Wraps the packet's key for who will help the person; the caller is the holder. */
  public void release(Caller holder, PacketId id, KeyOwner receiver, Instant at) {
    var keys = sealer.release(id, parts(id), holder, receiver);
    releases.persist(new ReleaseEntity(ReleaseId.of(id, receiver.organisation()), keys, at));
  }

  /** Whether the packet's key was wrapped for this caller's organisation after the beginning. */
  public boolean isReleased(Caller reader, PacketId id) {
    return releases.findByIdOptional(ReleaseId.of(id, reader.organisation())).isPresent();
  }

  /** Opens the summary for an organisation for which its key was wrapped at the beginning. */
  public PacketView readSummary(Caller reader, PacketId id, String hash) {
    return view(id, Stage.SUMMARY, hash, summary(reader, id));
  }

  /** The same, less what a desk that is merely asked need not know. */
  public PacketView readEnquiry(Caller reader, PacketId id, String hash) {
    return view(id, Stage.ENQUIRY, hash, summary(reader, id).forEnquiry());
  }

  private Summary summary(Caller reader, PacketId id) {
    var parts = parts(id);
    var key = PacketSealer.summaryKey(parts, reader).orElseThrow();
    return sealer.summary(id, parts, key, reader);
  }

  private static PacketView view(PacketId id, Stage stage, String hash, Summary summary) {
    return new PacketView(id.handoff(), id.version(), stage, hash, summary, null, null);
  }

  /** Opens everything for its holder. */
  public PacketView readOwn(Caller holder, PacketId id, String hash) {
    var parts = parts(id);
    var summaryKey = PacketSealer.summaryKey(parts, holder).orElseThrow();
    return full(
        holder, id, hash, new ReleasedKeys(new WrappedKey(parts.packetKey()), summaryKey), parts);
  }

  /** Opens everything for whom it was released to. */
  public PacketView readReleased(Caller receiver, PacketId id, String hash) {
    return full(receiver, id, hash, released(receiver, id), parts(id));
  }

  /** What the organisation to which it was released takes into a copy of its own. */
  public PacketContents take(Caller receiver, PacketId id) {
    var parts = parts(id);
    var keys = released(receiver, id);
    return new PacketContents(
        sealer.summary(id, parts, keys.summary(), receiver).facts(),
        sealer.open(id, parts, keys.packet(), receiver));
  }

  private PacketView full(
      Caller reader, PacketId id, String hash, ReleasedKeys keys, PacketParts parts) {
    var sections =
        sealer.open(id, parts, keys.packet(), reader).stream()
            .collect(toMap(OpenedSection::category, this::tree));
    var summary = sealer.summary(id, parts, keys.summary(), reader);
    var records = sealer.records(id, parts, keys.packet(), reader);
    return new PacketView(
        id.handoff(),
        id.version(),
        Stage.FULL,
        hash,
        summary,
        sections,
        records.carriesNothing() ? null : records);
  }

  private PacketParts parts(PacketId id) {
    return sealer.parts(kept.findByIdOptional(id).orElseThrow());
  }

  private ReleasedKeys released(Caller receiver, PacketId id) {
    return releases
        .findByIdOptional(ReleaseId.of(id, receiver.organisation()))
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
