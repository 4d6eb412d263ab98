package org.trm.packet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.CaseFacts;
import org.trm.risk.RiskLevel;
import org.trm.section.NeedKind;
import org.trm.section.Needs;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;

/**
 * What a desk reads before it decides: listed coded facts, and nobody's identity.
 *
 * @param facts age status, sex, citizenship group and forms of exploitation
 * @param needs what the person needs, and how soon
 * @param risk the risk assessed for the receiving country
 * @param sections which sections would follow after release
 */
@Schema(description = "What a desk reads before it decides: coded facts, and nobody's identity")
public record Summary(
    HandoffType type,
    boolean urgent,
    CaseFacts facts,
    List<CodedNeed> needs,
    @Nullable RiskLevel risk,
    List<DataCategory> sections) {
  public Summary {
    needs = List.copyOf(needs);
    sections = sections.stream().sorted().toList();
  }

  /** A need, without what was written about it. */
  @Schema(description = "A need, without what was written about it")
  public record CodedNeed(NeedKind kind, Needs.Urgency urgency) {}

  /**
   * What may be told before it is certain that anything will be sent: not what was done to them.
   */
  Summary forEnquiry() {
    var coded = new CaseFacts(facts.ageStatus(), facts.sex(), facts.citizenshipGroup(), List.of());
    return new Summary(type, urgent, coded, needs, risk, List.of());
  }

  @Override
  public String toString() {
    return "Summary";
  }
}
