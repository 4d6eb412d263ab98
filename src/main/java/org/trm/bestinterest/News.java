package org.trm.bestinterest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trm.bestinterest.EvidenceOfDecision.BestInterestsAssessment;
import org.trm.bestinterest.EvidenceOfDecision.BestInterestsDetermination;
import org.trm.bestinterest.EvidenceOfDecision.Reopening;
import org.trm.bestinterest.EvidenceOfFuture.CareArrangement;
import org.trm.bestinterest.EvidenceOfFuture.DurableSolution;
import org.trm.bestinterest.EvidenceOfFuture.FamilyAssessment;
import org.trm.bestinterest.EvidenceOfFuture.FamilyTracing;
import org.trm.bestinterest.EvidenceOfFuture.PlacementOutcome;
import org.trm.bestinterest.EvidenceOfFuture.PlacementRisk;
import org.trm.bestinterest.EvidenceOfStatus.AgeAssessment;
import org.trm.bestinterest.EvidenceOfStatus.AgeFinding;
import org.trm.bestinterest.EvidenceOfStatus.Guardianship;
import org.trm.bestinterest.EvidenceOfStatus.IdentitySteps;
import org.trm.bestinterest.EvidenceOfStatus.Office;
import org.trm.bestinterest.EvidenceOfStatus.ParentalLink;
import org.trm.bestinterest.EvidenceOfVoice.Hearing;
import org.trm.bestinterest.EvidenceOfVoice.HearingNotPossible;
import org.trm.casefile.HeldCase;
import org.trm.shared.CountryCode;

/** Which evidence is news for what is under way: all that speaks against going on. */
final class News {

  private News() {}

  /**
   * The news in a piece of evidence, if there is any.
   *
   * @param calledAdult whether the holder's file says adult: then it is news that this is in doubt
   */
  static Optional<BestInterestsReopened> in(Evidence evidence, HeldCase held, boolean calledAdult) {
    return switch (evidence) {
      case AgeAssessment age ->
          when(calledAdult && age.finding() != AgeFinding.ADULT, held, null, true);
      case Guardianship guardian ->
          when(
              guardian.office() == Office.ENDED || !guardian.conflicts().isEmpty(),
              held,
              null,
              true);
      case ParentalLink link -> when(link.suspected() || !link.present(), held, null, true);
      case IdentitySteps _, Hearing _, HearingNotPossible _, CareArrangement _, DurableSolution _ ->
          Optional.empty();
      case PlacementRisk risk ->
          when(
              risk.outcome() == PlacementOutcome.INDICATES_NOT_IN_BEST_INTERESTS,
              held,
              risk.country(),
              true);
      case FamilyTracing traced -> when(Reopenings.isFound(traced), held, null, false);
      case FamilyAssessment family -> when(!family.suitable(), held, null, false);
      case BestInterestsAssessment assessed ->
          when(!assessed.inBestInterests(), held, assessed.country(), false);
      case BestInterestsDetermination decided ->
          when(!decided.inBestInterests(), held, decided.country(), false);
      case Reopening told ->
          switch (told.event()) {
            case NEW_RISK -> when(true, held, null, true);
            case GUARDIAN_CHANGED, FAMILY_FOUND, CHILD_OBJECTS, TRANSFER_DELAYED ->
                when(true, held, null, false);
          };
    };
  }

  private static Optional<BestInterestsReopened> when(
      boolean so, HeldCase held, @Nullable CountryCode country, boolean urgent) {
    return so
        ? Optional.of(new BestInterestsReopened(held.id(), held.holder(), country, urgent))
        : Optional.empty();
  }
}
