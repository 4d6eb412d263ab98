package org.trm.packet;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Cases;
import org.trm.casefile.OpenedSection;
import org.trm.identity.Caller;
import org.trm.risk.RiskFacts;
import org.trm.risk.RiskLevel;
import org.trm.risk.RiskScope;
import org.trm.risk.Risks;
import org.trm.section.Needs;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;

/** Writes what a packet says in codes, from what the holder has recorded until that moment. */
@ApplicationScoped
class SummaryWriter {

  private final Cases cases;
  private final Risks risks;
  private final RecordsWriter records;
  private final ObjectMapper json;

  SummaryWriter(Cases cases, Risks risks, RecordsWriter records, ObjectMapper json) {
    this.cases = cases;
    this.risks = risks;
    this.records = records;
    this.json = json;
  }

  Summary write(Caller holder, PacketOrder order, List<OpenedSection> sections) {
    var found = risks.of(order.theCase(), order.holder().organisation());
    return new Summary(
        order.type(),
        order.urgent(),
        cases.facts(holder, order.theCase()),
        needs(holder, order, sections),
        risk(found, order.to()),
        sections.stream().map(OpenedSection::category).toList());
  }

  /** What goes beside the sections, for who will help the person alone. */
  Map<DataCategory, CarriedRecords> beside(
      Caller holder, PacketOrder order, List<OpenedSection> sections) {
    return records.write(holder, order, sections);
  }

  /** From what was received of a case, by who has no copy of it. */
  Summary pass(PacketOrder order, PacketContents contents) {
    return new Summary(
        order.type(),
        order.urgent(),
        contents.facts(),
        needs(contents.sections()),
        null,
        contents.sections().stream().map(OpenedSection::category).toList());
  }

  /** The kinds of need, whether or not the section about them would travel. */
  private List<Summary.CodedNeed> needs(
      Caller holder, PacketOrder order, List<OpenedSection> sections) {
    var written =
        sections.stream().anyMatch(one -> one.category() == DataCategory.NEEDS)
            ? sections
            : cases.open(holder, order.theCase(), Set.of(DataCategory.NEEDS));
    return needs(written);
  }

  private List<Summary.CodedNeed> needs(List<OpenedSection> written) {
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
