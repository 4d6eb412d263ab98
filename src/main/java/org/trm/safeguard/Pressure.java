package org.trm.safeguard;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static org.trm.safeguard.Reason.*;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trm.bestinterest.ChildLine;
import org.trm.safeguard.Verdict.Refusal;

/**
 * How much it asks of the person to mend a reason, the least first; what depends on other answers
 * comes after them. Whoever works down a list in this order asks nobody anything that turns out to
 * have been asked in vain.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy of its own
enum Pressure {
  /** It ends here; nobody is asked anything more. */
  STOP(
      TRANSMISSION_ENDANGERS,
      AUTHORITIES_FEARED,
      NOT_IN_BEST_INTERESTS,
      RISK_HIGH,
      RETURN_NOT_VOLUNTARY,
      DECLARATION_TAKEN_BACK,
      CASE_NOT_HELD,
      ONWARD_NOT_ALLOWED,
      SENDER_SAFEGUARDS_CHANGED),
  /** A section is left out: the person said no, or nobody needs it there. */
  LEAVE_OUT(
      SECTION_OUTSIDE_TEMPLATE,
      CONSENT_REFUSED,
      CONSENT_WITHDRAWN,
      CONSENT_AGAINST_CHILD,
      INSTRUMENT_TOO_NARROW),
  /** The handoff is addressed to somebody else, or goes alone. */
  ADDRESS(
      SHUT_OUT_OF_CASE,
      INVESTIGATOR_NOT_NAMED,
      DESTINATION_NOT_ACTIVE,
      DESTINATION_WITHOUT_REALM,
      RECEIVER_ELSEWHERE,
      RECEIVER_NOT_ACTIVE,
      RECEIVER_NOT_VERIFIED,
      RECEIVER_NOT_COMPETENT,
      RECEIVING_DESK_NOT_FOCAL_POINT,
      CONTACT_NOT_ASSURED,
      GROUP_WITH_RECRUITER,
      GROUP_CHECK_UNCLEAR,
      DESK_NOT_ADDRESSED,
      USE_CONDITIONS_NOT_ACCEPTED),
  /** Somebody writes something down at a desk, or has it put in order. */
  DESK(
      SENDER_NOT_ACTIVE,
      SENDER_NOT_VERIFIED,
      SENDING_DESK_NOT_FOCAL_POINT,
      SENDING_COUNTRY_NOT_ACTIVE,
      OUTSIDE_KEY_NOT_CONFIRMED,
      CORRIDOR_NOT_REGISTERED,
      IMPACT_ASSESSMENT_OVERDUE,
      PROCESSING_BASIS_MISSING,
      REGIME_NOT_APPLICABLE,
      ARTICLE_6_GROUND_MISSING,
      ARTICLE_9_GROUND_MISSING,
      GROUND_NOT_FOR_AUTHORITIES,
      INCAPACITY_NOT_RECORDED,
      ORGANISATION_NOT_COMPETENT,
      PURPOSE_OUTSIDE_REGIME,
      NATIONAL_PROVISION_MISSING,
      PROVISION_OF_ANOTHER_COUNTRY,
      TRANSFER_BASIS_MISSING,
      TRANSFER_BASIS_EXPIRED,
      TRANSFER_GROUND_NOT_APPLICABLE,
      COUNTRY_NOT_ADEQUATE,
      INSTRUMENT_MISSING,
      INSTRUMENT_OF_ANOTHER_KIND,
      INSTRUMENT_NOT_CONFIRMED,
      INSTRUMENT_NOT_AUTHORISED,
      INSTRUMENT_NOT_IN_FORCE,
      INSTRUMENT_WITHOUT_PARTY,
      GROUND_NOT_FOR_PUBLIC_POWERS,
      PUBLIC_INTEREST_NOT_RECOGNISED,
      DATA_AUTHORITY_NOT_INFORMED,
      GROUND_NOT_FOR_CASES,
      FOREIGN_ORDER_NO_GROUND,
      PROCEEDINGS_NOT_CHECKED,
      PROCEEDINGS_CHECK_OUTDATED,
      AUTHORITY_NOT_INFORMED,
      CLAIMS_NOT_ARRANGED,
      HEARINGS_NOT_ARRANGED),
  /** An authority finds or decides something; the person is not asked. */
  AUTHORITY(
      IDENTIFICATION_OPEN,
      ADULT_WITHOUT_ASSESSMENT,
      GUARDIAN_INTERIM_ONLY,
      GUARDIAN_SUSPECTED,
      GUARDIAN_IS_CASEWORKER,
      FAMILY_NOT_SUITABLE,
      CENTRAL_AUTHORITY_CONSENT_MISSING,
      CHILD_EVIDENCE_MISSING,
      CHILD_EVIDENCE_EXPIRED,
      CHILD_EVIDENCE_REOPENED),
  /** The person is offered time, and takes it. */
  TIME(REFLECTION_NOT_OFFERED, REFLECTION_NOT_ANSWERED, REFLECTION_RUNNING),
  /** Somebody talks with the person. */
  TALK(
      INTERPRETER_NOT_INDEPENDENT,
      GROUP_NOT_CHECKED,
      RISK_ASSESSMENT_MISSING,
      RISK_ASSESSMENT_EXPIRED,
      SAFETY_PLAN_MISSING,
      LEGAL_ADVICE_MISSING,
      RETURN_NOT_DECLARED,
      DECLARATION_EXPIRED,
      DECLARATION_INTERPRETED_PARTIALLY,
      INFORMED_CHOICE_MISSING,
      TRANSFER_RISKS_NOT_TOLD),
  /** Others decide, knowing all that. */
  DECISION(
      PANEL_TOO_SMALL,
      PANEL_OF_ONE_DISCIPLINE,
      PANEL_WITHOUT_CHILD_PROTECTION,
      PANEL_WITH_CASE_OWNER,
      DETERMINATION_WITHOUT_REASONS),
  /** The person, or who speaks for them beside them, is asked whether they agree. */
  AGREEMENT(
      CONSENT_NOT_ANSWERED,
      CONSENT_TOO_NARROW,
      CONSENT_EXPIRED,
      CONSENT_INVALIDATED,
      CONSENT_NOT_UNDERSTOOD,
      CONSENT_INTERPRETER_NOT_INDEPENDENT,
      CONSENT_WITHOUT_CAPACITY,
      CONSENT_NOT_BY_PERSON,
      CONSENT_LAPSED_AT_MAJORITY,
      CONSENT_OF_FORMER_GUARDIAN,
      CONSENT_WITHOUT_GUARDIAN,
      CONSENT_WITHOUT_ASSENT,
      CONSENT_MISSING),
  /** Somebody else looks at all of it with fresh eyes. */
  SECOND_PERSON(
      APPROVAL_PENDING,
      APPROVAL_DECLINED,
      APPROVED_BY_PROPOSER,
      APPROVAL_EXPIRED,
      APPROVAL_LAPSED,
      APPROVAL_MISSING);

  private static final Map<Reason, Pressure> OF = new EnumMap<>(Reason.class);

  static {
    for (var pressure : values()) {
      pressure.reasons.forEach(reason -> OF.put(reason, pressure));
    }
  }

  private final List<Reason> reasons;

  Pressure(Reason... reasons) {
    this.reasons = List.of(reasons);
  }

  /** In which order to work refusals off. */
  static Comparator<Refusal> order() {
    return comparing((Refusal refusal) -> of(refusal))
        .thenComparing(Pressure::compareLines)
        .thenComparingInt(refusal -> of(refusal.reason()).reasons.indexOf(refusal.reason()));
  }

  /** What mending it asks of the person; of missing evidence its line tells. */
  static Pressure of(Refusal refusal) {
    var usual = of(refusal.reason());
    var evidence = refusal.missing().evidence();
    return usual == STOP || evidence == null ? usual : of(evidence.line());
  }

  static Pressure of(Reason reason) {
    return requireNonNull(OF.get(reason), reason.name());
  }

  private static Pressure of(ChildLine line) {
    return switch (line) {
      case AGE, GUARDIAN, IDENTITY, PLACEMENT, FAMILY, CARE, SOLUTION -> AUTHORITY;
      case HEARING -> TALK;
      case BEST_INTERESTS -> DECISION;
      case ASSENT -> AGREEMENT;
      case URGENT_PROTECTION, CURRENCY -> AUTHORITY;
    };
  }

  /** The lines of the child's gate stand in the order in which they can be worked off. */
  private static int compareLines(Refusal one, Refusal other) {
    var first = one.missing().evidence();
    var second = other.missing().evidence();
    if (first == null || second == null) {
      return Boolean.compare(first == null, second == null);
    }
    return first.line().compareTo(second.line());
  }
}
