package org.trm.handoff;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Cases;
import org.trm.casefile.Needs;
import org.trm.casefile.OpenedSection;
import org.trm.identity.Caller;
import org.trm.risk.RiskFacts;
import org.trm.risk.RiskLevel;
import org.trm.risk.RiskScope;
import org.trm.risk.Risks;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;

/** Prepares packets from the holder's own copy of the case, as it is at that moment. */
@ApplicationScoped
class PacketRoom {

  private final Cases cases;
  private final Risks risks;
  private final Packets packets;
  private final PacketRepository prepared;
  private final ObjectMapper json;

  PacketRoom(
      Cases cases, Risks risks, Packets packets, PacketRepository prepared, ObjectMapper json) {
    this.cases = cases;
    this.risks = risks;
    this.packets = packets;
    this.prepared = prepared;
    this.json = json;
  }

  /**
   * Prepares a version of a handoff's packet; the caller is the holder.
   *
   * @return whether any of the sections wanted is there
   */
  boolean prepare(
      Caller holder, HandoffEntity handoff, int version, Set<DataCategory> wanted, Instant at) {
    var sections = cases.open(holder, handoff.caseId(), wanted);
    if (sections.isEmpty()) {
      return false;
    }
    var there = sections.stream().map(OpenedSection::category).collect(toUnmodifiableSet());
    var id = new PacketId(handoff.id(), version);
    var parts =
        packets.seal(id, handoff.route(), summary(holder, handoff, sections, there), sections);
    var hash = parts.hash(id.handoff(), id.version());
    handoff.prepare(there, new PreparedPacket(version, hash));
    write(handoff);
    prepared.persist(new PacketEntity(id, hash, packets.write(parts), at));
    return true;
  }

  /** The handoff's row stands before its packet's, which the database checks against it. */
  private void write(HandoffEntity handoff) {
    var entities = prepared.getEntityManager();
    if (!entities.contains(handoff)) {
      entities.persist(handoff);
    }
    entities.flush();
  }

  private Summary summary(
      Caller holder, HandoffEntity handoff, List<OpenedSection> sections, Set<DataCategory> there) {
    return new Summary(
        handoff.type(),
        handoff.urgent(),
        cases.facts(holder, handoff.caseId()),
        needs(holder, handoff, sections),
        risk(risks.of(handoff.caseId(), handoff.route().holderId()), handoff.route().to()),
        List.copyOf(there));
  }

  /** The kinds of need, whether or not the section about them would travel. */
  private List<Summary.CodedNeed> needs(
      Caller holder, HandoffEntity handoff, List<OpenedSection> sections) {
    var written =
        sections.stream().anyMatch(one -> one.category() == DataCategory.NEEDS)
            ? sections
            : cases.open(holder, handoff.caseId(), Set.of(DataCategory.NEEDS));
    return written.stream()
        .filter(one -> one.category() == DataCategory.NEEDS)
        .flatMap(one -> read(one).needs().stream())
        .map(need -> new Summary.CodedNeed(need.kind(), need.urgency()))
        .toList();
  }

  private Needs read(OpenedSection needs) {
    try {
      return json.readValue(needs.content().toArray(), Needs.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable RiskLevel risk(RiskFacts facts, CountryCode country) {
    return facts.risks().stream()
        .filter(risk -> risk.scope() == RiskScope.RECEIVING_COUNTRY)
        .filter(risk -> country.equals(risk.country()))
        .max(Comparator.comparing(RiskFacts.Risk::from))
        .map(RiskFacts.Risk::level)
        .orElse(null);
  }
}
