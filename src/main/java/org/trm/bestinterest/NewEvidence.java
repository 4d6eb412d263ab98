package org.trm.bestinterest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.section.LongText;
import org.trm.web.Happened;

/**
 * Evidence to be put on record.
 *
 * @param content the codes, in the form of their kind
 * @param note what the child said, or the panel's reasons, in own words; sealed for the holder
 * @param occurredAt when it was found, if that is not now
 * @param validUntil the first moment at which it no longer holds, if not said as long as the
 *     country's policy lets it hold
 */
@Schema(description = "Evidence to be put on record")
public record NewEvidence(
    @NotNull
        @Schema(
            description = "The codes, in the form of their kind",
            anyOf = {
              EvidenceOfStatus.AgeAssessment.class,
              EvidenceOfStatus.Guardianship.class,
              EvidenceOfStatus.ParentalLink.class,
              EvidenceOfStatus.IdentitySteps.class,
              EvidenceOfFuture.PlacementRisk.class,
              EvidenceOfFuture.FamilyTracing.class,
              EvidenceOfFuture.FamilyAssessment.class,
              EvidenceOfFuture.CareArrangement.class,
              EvidenceOfFuture.DurableSolution.class,
              EvidenceOfVoice.Hearing.class,
              EvidenceOfVoice.HearingNotPossible.class,
              EvidenceOfDecision.BestInterestsAssessment.class,
              EvidenceOfDecision.BestInterestsDetermination.class,
              EvidenceOfDecision.Reopening.class
            })
        JsonNode content,
    @Nullable LongText note,
    @Nullable @Happened Instant occurredAt,
    @Nullable Instant validUntil) {

  @Override
  public String toString() {
    return "NewEvidence";
  }
}
