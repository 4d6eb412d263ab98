package org.trm.bestinterest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.CountryCode;

/** What was decided about the child's best interests, and what opens a decision again. */
public sealed interface EvidenceOfDecision extends Evidence {

  /** A best interests assessment: whether a service in this country is good for the child. */
  @Schema(description = "A best interests assessment of help in this country")
  record BestInterestsAssessment(@NotNull CountryCode country, boolean inBestInterests)
      implements EvidenceOfDecision {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.BEST_INTERESTS_ASSESSMENT;
    }

    @Override
    public String toString() {
      return "BestInterestsAssessment";
    }
  }

  /** What a member of a panel is by profession. */
  enum Discipline {
    CHILD_PROTECTION,
    SOCIAL_WORK,
    PSYCHOLOGY,
    MEDICINE,
    LAW,
    EDUCATION,
    MIGRATION,
    POLICE,
    CULTURAL_MEDIATION,
    OTHER
  }

  /** What a member of a panel does in it. */
  enum PanelRole {
    CHAIR,
    MEMBER,
    SUPERVISOR
  }

  /**
   * One member of a panel.
   *
   * @param member a work reference; no name
   * @param ownsTheCase whether the member leads the work on this case
   */
  record PanelMember(
      @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,23}") String member,
      @NotNull Discipline discipline,
      @NotNull PanelRole role,
      boolean ownsTheCase) {

    @Override
    public String toString() {
      return "PanelMember";
    }
  }

  /** Whether somebody in the panel disagreed; why stands in the note. */
  enum Dissent {
    NONE,
    NOTED
  }

  /** A best interests determination: a panel's decision; its reasons stand in the note, sealed. */
  @Schema(description = "A best interests determination; its reasons stand in the note, sealed")
  record BestInterestsDetermination(
      @NotNull CountryCode country,
      boolean inBestInterests,
      @NotEmpty @Size(max = 12) List<@NotNull @Valid PanelMember> panel,
      @NotNull Dissent dissent)
      implements EvidenceOfDecision {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.BEST_INTERESTS_DETERMINATION;
    }

    @Override
    public String toString() {
      return "BestInterestsDetermination";
    }
  }

  /** What makes a decision worth looking at again. */
  enum ReopeningEvent {
    NEW_RISK,
    GUARDIAN_CHANGED,
    FAMILY_FOUND,
    CHILD_OBJECTS,
    /** More than thirty days behind the day that was planned. */
    TRANSFER_DELAYED
  }

  /** That something happened which opens decisions again. */
  @Schema(description = "That something happened which opens decisions again")
  record Reopening(@NotNull ReopeningEvent event) implements EvidenceOfDecision {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.REOPENING;
    }

    @Override
    public String toString() {
      return "Reopening";
    }
  }
}
