package org.trm.packet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trm.casefile.OpenedSection;
import org.trm.identity.Caller;
import org.trm.shared.Bytes;
import org.trm.shared.DataCategory;
import org.trm.vault.KeyOwner;
import org.trm.vault.Vault;
import org.trm.vault.WrappedKey;

/** Seals packets, wraps their keys for who may read, and opens them for these and nobody else. */
@ApplicationScoped
class PacketSealer {

  private final Vault vault;
  private final ObjectMapper json;

  PacketSealer(Vault vault, ObjectMapper json) {
    this.vault = vault;
    this.json = json;
  }

  /**
   * Seals copies of the sections and of what goes beside them, and the summary for the holder and
   * both desks.
   */
  PacketParts seal(
      PacketOrder order,
      Summary summary,
      List<OpenedSection> sections,
      Map<DataCategory, CarriedRecords> records) {
    var id = order.id();
    var key = vault.newPacketKey(id.handoff(), id.version());
    var summaryKey = vault.newSummaryKey(id.handoff(), id.version());
    return new PacketParts(
        sections.stream()
            .collect(
                toMap(
                    OpenedSection::category,
                    one -> PacketParts.Part.of(key.seal(one.category(), one.content().toArray())))),
        records.entrySet().stream()
            .collect(
                toMap(
                    Map.Entry::getKey,
                    one ->
                        PacketParts.Part.of(key.sealBeside(one.getKey(), bytes(one.getValue()))))),
        PacketParts.Part.of(summaryKey.seal(bytes(summary))),
        vault.wrap(key, order.holder()).value(),
        order.summaryReaders().stream()
            .collect(
                toMap(
                    reader -> reader.organisation().value(),
                    reader -> vault.wrap(summaryKey, reader).value())));
  }

  /** The keys as they were wrapped for the holder; the summary's also for the desks. */
  static Optional<WrappedKey> summaryKey(PacketParts parts, Caller reader) {
    return parts.summaryKeyOf(reader.organisation()).map(WrappedKey::new);
  }

  /** The summary, opened with a key that was wrapped for the reader. */
  Summary summary(PacketId id, PacketParts parts, WrappedKey wrapped, Caller reader) {
    var key = vault.unwrapSummaryKey(wrapped, owner(reader), id.handoff(), id.version());
    return read(key.open(parts.summary().toSealed()), Summary.class);
  }

  /** The keys of a packet, wrapped anew for who will help the person. */
  ReleasedKeys release(PacketId id, PacketParts parts, Caller holder, KeyOwner receiver) {
    var own = owner(holder);
    var packet =
        vault.unwrapPacketKey(new WrappedKey(parts.packetKey()), own, id.handoff(), id.version());
    var summary =
        vault.unwrapSummaryKey(
            summaryKey(parts, holder).orElseThrow(), own, id.handoff(), id.version());
    return new ReleasedKeys(vault.wrap(packet, receiver), vault.wrap(summary, receiver));
  }

  /** The sections, opened with a key that was wrapped for the reader. */
  List<OpenedSection> open(PacketId id, PacketParts parts, WrappedKey wrapped, Caller reader) {
    var key = vault.unwrapPacketKey(wrapped, owner(reader), id.handoff(), id.version());
    return parts.sections().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(part ->
            new OpenedSection(
                part.getKey(),
                id.version(),
                Bytes.of(key.open(part.getKey(), part.getValue().toSealed()))))
        .toList();
  }

  /** What goes beside the sections, opened in the same way; nothing if there is nothing. */
  CarriedRecords records(PacketId id, PacketParts parts, WrappedKey wrapped, Caller reader) {
    if (parts.beside().isEmpty()) {
      return CarriedRecords.NONE;
    }
    var key = vault.unwrapPacketKey(wrapped, owner(reader), id.handoff(), id.version());
    return parts.beside().entrySet().stream()
        .map(part ->
            read(key.openBeside(part.getKey(), part.getValue().toSealed()), CarriedRecords.class))
        .reduce(CarriedRecords.NONE, CarriedRecords::with);
  }

  private static KeyOwner owner(Caller caller) {
    return new KeyOwner(caller.country(), caller.organisation());
  }

  String write(PacketParts parts) {
    return new String(bytes(parts), UTF_8);
  }

  PacketParts parts(PacketEntity packet) {
    return read(packet.parts().getBytes(UTF_8), PacketParts.class);
  }

  private byte[] bytes(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(byte[] bytes, Class<T> form) {
    try {
      return json.readValue(bytes, form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
