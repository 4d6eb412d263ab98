package org.trm.safeguard;

import static java.util.stream.Collectors.toSet;
import static org.trm.safeguard.GateName.MINIMISATION;
import static org.trm.safeguard.Reason.SECTION_OUTSIDE_TEMPLATE;
import static org.trm.shared.DataCategory.CONTACT;
import static org.trm.shared.DataCategory.FAMILY;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.IDENTITY;
import static org.trm.shared.DataCategory.LEGAL;
import static org.trm.shared.DataCategory.NEEDS;
import static org.trm.shared.DataCategory.SUMMARY;
import static org.trm.shared.DataCategory.TRAVEL;

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

  /** A question is answered from who the person is and what the law says of them. */
  private static final Set<DataCategory> INFORMATION = EnumSet.of(IDENTITY, LEGAL);

  /** Whose national somebody is, their registers know by name and birth. */
  private static final Set<DataCategory> NATIONALITY = EnumSet.of(IDENTITY);

  /** A document is issued from these, and for a journey. */
  private static final Set<DataCategory> DOCUMENT = EnumSet.of(IDENTITY, TRAVEL);

  private static final Set<DataCategory> TRACING = EnumSet.of(IDENTITY, FAMILY);

  /** Whoever is in danger is found, reached and kept alive with these. */
  private static final Set<DataCategory> ALERT = EnumSet.of(IDENTITY, CONTACT, HEALTH, NEEDS);

  @Override
  public Verdict judge(Facts facts) {
    var template = template(facts.request().type());
    var outside =
        facts.request().sections().stream().filter(s -> !template.contains(s)).collect(toSet());
    return new Findings(MINIMISATION)
        .refuseIf(!outside.isEmpty(), SECTION_OUTSIDE_TEMPLATE, Missing.sections(outside))
        .verdict();
  }

  static Set<DataCategory> template(HandoffType type) {
    return switch (type) {
      case CASE_TRANSFER, RETURN -> WHOLE_CASE;
      case SERVICE_REFERRAL -> SERVICE;
      case INFORMATION_REQUEST -> INFORMATION;
      case NATIONALITY_CHECK -> NATIONALITY;
      case TRAVEL_DOCUMENT -> DOCUMENT;
      case FAMILY_TRACING -> TRACING;
      case EMERGENCY_ALERT -> ALERT;
    };
  }
}
