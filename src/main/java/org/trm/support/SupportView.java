package org.trm.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.section.Htcds.SupportType;
import org.trm.shared.CaseId;

/** How the person was found and what helps; of each the first first. */
@Schema(description = "How the person was found and what helps; of each the first first")
public record SupportView(
    CaseId caseId,
    List<ScreeningView> screenings,
    List<PlanView> plans,
    List<ResidenceView> residence,
    List<CitizenshipView> citizenship,
    List<ClaimView> claims,
    List<NonPunishmentView> nonPunishment,
    List<FollowUpView> followUps) {
  public SupportView {
    screenings = List.copyOf(screenings);
    plans = List.copyOf(plans);
    residence = List.copyOf(residence);
    citizenship = List.copyOf(citizenship);
    claims = List.copyOf(claims);
    nonPunishment = List.copyOf(nonPunishment);
    followUps = List.copyOf(followUps);
  }

  /** One screening. */
  @Schema(description = "One screening")
  public record ScreeningView(
      UUID id, Screening screening, Instant occurredAt, Instant recordedAt) {}

  /**
   * One plan.
   *
   * @param supportTypes what HTCDS calls the kinds of help in it
   */
  @Schema(description = "One support plan")
  public record PlanView(
      UUID id,
      SupportPlan plan,
      List<SupportType> supportTypes,
      Instant occurredAt,
      Instant recordedAt) {
    public PlanView {
      supportTypes = List.copyOf(supportTypes);
    }
  }

  /** On what the person stayed, from then on. */
  @Schema(description = "On what the person stayed, from then on")
  public record ResidenceView(
      UUID id, ResidenceStatus residence, Instant occurredAt, Instant recordedAt) {}

  /** How sure the citizenships were, from then on. */
  @Schema(description = "How sure the citizenships were, from then on")
  public record CitizenshipView(
      UUID id, CitizenshipFinding citizenship, Instant occurredAt, Instant recordedAt) {}

  /** One claim, and what came of it. */
  @Schema(description = "One claim, and what came of it")
  public record ClaimView(
      UUID id,
      CompensationClaim claim,
      List<ClaimOutcome> outcomes,
      Instant occurredAt,
      Instant recordedAt) {
    public ClaimView {
      outcomes = List.copyOf(outcomes);
    }
  }

  /** How non-punishment stood, from then on. */
  @Schema(description = "How non-punishment stood, from then on")
  public record NonPunishmentView(
      UUID id, NonPunishmentFinding nonPunishment, Instant occurredAt, Instant recordedAt) {}

  /** One follow-up. */
  @Schema(description = "One follow-up")
  public record FollowUpView(UUID id, FollowUp followUp, Instant occurredAt, Instant recordedAt) {}

  @Override
  public String toString() {
    return "SupportView " + caseId;
  }
}
