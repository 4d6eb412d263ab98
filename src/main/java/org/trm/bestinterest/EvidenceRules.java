package org.trm.bestinterest;

import static org.trm.bestinterest.EvidenceReason.AUTHORITY_NOT_COMPETENT;
import static org.trm.bestinterest.EvidenceReason.AUTHOR_UNKNOWN;
import static org.trm.bestinterest.EvidenceReason.EVIDENCE_ENDS_TOO_EARLY;
import static org.trm.bestinterest.EvidenceReason.EVIDENCE_ENDS_TOO_LATE;
import static org.trm.bestinterest.EvidenceReason.MAJORITY_DAY_CONTRADICTS;
import static org.trm.bestinterest.EvidenceReason.MEMBER_DOUBLED;
import static org.trm.bestinterest.EvidenceReason.PLACEMENT_ELSEWHERE;
import static org.trm.bestinterest.EvidenceReason.REVIEW_DAY_MISSING;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trm.bestinterest.EvidenceOfDecision.BestInterestsAssessment;
import org.trm.bestinterest.EvidenceOfDecision.BestInterestsDetermination;
import org.trm.bestinterest.EvidenceOfDecision.PanelMember;
import org.trm.bestinterest.EvidenceOfDecision.Reopening;
import org.trm.bestinterest.EvidenceOfFuture.CareArrangement;
import org.trm.bestinterest.EvidenceOfFuture.DurableSolution;
import org.trm.bestinterest.EvidenceOfFuture.FamilyAssessment;
import org.trm.bestinterest.EvidenceOfFuture.FamilyTracing;
import org.trm.bestinterest.EvidenceOfFuture.PlacementRisk;
import org.trm.bestinterest.EvidenceOfFuture.Solution;
import org.trm.bestinterest.EvidenceOfStatus.AgeAssessment;
import org.trm.bestinterest.EvidenceOfStatus.Guardianship;
import org.trm.bestinterest.EvidenceOfStatus.IdentitySteps;
import org.trm.bestinterest.EvidenceOfStatus.ParentalLink;
import org.trm.directory.Organisation;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * What evidence must say so that it can be relied on.
 *
 * @param directory who takes part
 */
record EvidenceRules(Function<OrganisationId, Optional<Organisation>> directory) {

  private static final Period LONGEST = Period.ofYears(18);
  private static final Set<Organisation.Kind> COMPETENT =
      EnumSet.of(
          Organisation.Kind.CHILD_PROTECTION,
          Organisation.Kind.SOCIAL_WORK,
          Organisation.Kind.CENTRAL_AUTHORITY,
          Organisation.Kind.COURT);

  Set<EvidenceReason> against(Finding found) {
    var reasons = EnumSet.noneOf(EvidenceReason.class);
    addEnds(found, reasons);
    switch (found.evidence()) {
      case AgeAssessment age -> addIf(!fits(age, found.day()), MAJORITY_DAY_CONTRADICTS, reasons);
      case Guardianship guardian ->
          addIf(!isCompetent(guardian.appointedBy()), AUTHORITY_NOT_COMPETENT, reasons);
      case FamilyAssessment family ->
          addIf(!isCompetent(family.authority()), AUTHORITY_NOT_COMPETENT, reasons);
      case CareArrangement care -> addCare(care, reasons);
      case PlacementRisk risk -> {
        addIf(!isIn(risk.placement(), risk.country()), PLACEMENT_ELSEWHERE, reasons);
        addIf(directory.apply(risk.author()).isEmpty(), AUTHOR_UNKNOWN, reasons);
      }
      case BestInterestsDetermination decision ->
          addIf(hasDoubles(decision), MEMBER_DOUBLED, reasons);
      case DurableSolution solution ->
          addIf(
              solution.solution() == Solution.INTERIM_ONLY && solution.reviewOn() == null,
              REVIEW_DAY_MISSING,
              reasons);
      case ParentalLink _,
          IdentitySteps _,
          FamilyTracing _,
          EvidenceOfVoice _,
          BestInterestsAssessment _,
          Reopening _ -> {} // their forms say it all
    }
    return reasons;
  }

  /** Whether this organisation may decide about the care for children. */
  boolean isCompetent(OrganisationId authority) {
    return directory
        .apply(authority)
        .filter(one -> one.active() && one.publicAuthority() && COMPETENT.contains(one.kind()))
        .isPresent();
  }

  private void addCare(CareArrangement care, Set<EvidenceReason> reasons) {
    addIf(!isCompetent(care.authority()), AUTHORITY_NOT_COMPETENT, reasons);
    var there = directory.apply(care.authority()).map(Organisation::country).orElse(null);
    addIf(!isIn(care.placement(), there), PLACEMENT_ELSEWHERE, reasons);
  }

  private boolean isIn(OrganisationId placement, @Nullable CountryCode country) {
    return directory.apply(placement).filter(one -> one.country().equals(country)).isPresent();
  }

  private static void addEnds(Finding found, Set<EvidenceReason> reasons) {
    var until = found.until();
    if (until != null) {
      var from = found.moments().occurredAt();
      var longest = found.longest() == null ? LONGEST : found.longest();
      addIf(!until.isAfter(from), EVIDENCE_ENDS_TOO_EARLY, reasons);
      addIf(until.isAfter(Finding.after(from, longest)), EVIDENCE_ENDS_TOO_LATE, reasons);
    }
  }

  private static boolean fits(AgeAssessment age, LocalDate day) {
    var majority = age.majorityOn();
    return majority == null
        || switch (age.finding()) {
          case CHILD -> majority.isAfter(day) && !majority.isAfter(day.plusYears(18));
          case ADULT -> !majority.isAfter(day) && majority.isAfter(day.minusYears(100));
          case DOUBTFUL -> false;
        };
  }

  private static boolean hasDoubles(BestInterestsDetermination decision) {
    return decision.panel().stream().map(PanelMember::member).distinct().count()
        < decision.panel().size();
  }

  private static void addIf(boolean holds, EvidenceReason reason, Set<EvidenceReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
