package org.trm.safeguard;

import static java.util.stream.Collectors.toSet;
import static org.trm.safeguard.GateName.MINIMISATION;
import static org.trm.safeguard.Reason.SAFEGUARD_NOT_AVAILABLE;
import static org.trm.safeguard.Reason.SECTION_OUTSIDE_TEMPLATE;
import static org.trm.shared.DataCategory.CONTACT;
import static org.trm.shared.DataCategory.FAMILY;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.IDENTITY;
import static org.trm.shared.DataCategory.LEGAL;
import static org.trm.shared.DataCategory.NEEDS;
import static org.trm.shared.DataCategory.SUMMARY;

import java.util.EnumSet;
import java.util.Set;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;

/**
 * G6, minimisation: nothing travels that this kind of handoff does not need (GDPR art. 5(1)(c);
 * Convention 108+ art. 5(4)(c)). The summary needs no check: it is made of listed coded facts, none
 * of which says who the person is.
 */
record MinimisationGate() implements Gate {

  private static final Set<DataCategory> WHOLE_CASE = EnumSet.allOf(DataCategory.class);

  /** A service helps without what was done to the person, and without the way they came. */
  private static final Set<DataCategory> SERVICE =
      EnumSet.of(IDENTITY, CONTACT, HEALTH, FAMILY, LEGAL, NEEDS, SUMMARY);

  private static final Set<DataCategory> NO_TEMPLATE_YET = EnumSet.noneOf(DataCategory.class);

  @Override
  public Verdict judge(Facts facts) {
    var template = template(facts.request().type());
    var outside =
        facts.request().sections().stream().filter(s -> !template.contains(s)).collect(toSet());
    var findings = new Findings(MINIMISATION);
    if (template.isEmpty()) {
      return findings.refuseIf(true, SAFEGUARD_NOT_AVAILABLE).verdict();
    }
    return findings
        .refuseIf(!outside.isEmpty(), SECTION_OUTSIDE_TEMPLATE, Missing.sections(outside))
        .verdict();
  }

  private Set<DataCategory> template(HandoffType type) {
    return switch (type) {
      case CASE_TRANSFER, RETURN -> WHOLE_CASE;
      case SERVICE_REFERRAL -> SERVICE;
      case INFORMATION_REQUEST,
          NATIONALITY_CHECK,
          TRAVEL_DOCUMENT,
          FAMILY_TRACING,
          EMERGENCY_ALERT ->
          NO_TEMPLATE_YET;
    };
  }
}
