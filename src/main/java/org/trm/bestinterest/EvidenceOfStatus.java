package org.trm.bestinterest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.OrganisationId;

/** Who the child is, and who stands for the child. */
public sealed interface EvidenceOfStatus extends Evidence {

  /** What an age assessment found; in doubt the person stays presumed a child. */
  enum AgeFinding {
    CHILD,
    ADULT,
    DOUBTFUL
  }

  /** On what an age assessment rests. */
  enum AgeMethod {
    DOCUMENTS,
    REGISTER,
    HOLISTIC_ASSESSMENT,
    MEDICAL_EXAMINATION,
    OWN_STATEMENT
  }

  /**
   * Whether the person is a child.
   *
   * @param majorityOn the day of the eighteenth birthday, where it is known
   */
  @Schema(description = "Whether the person is a child")
  record AgeAssessment(
      @NotNull AgeFinding finding, @NotNull AgeMethod method, @Nullable LocalDate majorityOn)
      implements EvidenceOfStatus {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.AGE_ASSESSMENT;
    }

    @Override
    public String toString() {
      return "AgeAssessment";
    }
  }

  /** What a guardian is. */
  enum GuardianForm {
    LEGAL_GUARDIAN,
    ORGANISATION,
    AUTHORITY,
    /** Until a guardian is appointed; enough for urgent protection alone. */
    INTERIM
  }

  /** Why a guardian may not act for this child. */
  enum GuardianConflict {
    ALLEGED_PERPETRATOR,
    REQUESTING_CASEWORKER
  }

  /** Whether a guardian is in office. */
  enum Office {
    APPOINTED,
    ENDED
  }

  /**
   * Who is the child's guardian.
   *
   * @param guardian a work reference; no name
   * @param appointedBy the authority that appointed the guardian
   */
  @Schema(description = "Who is the child's guardian")
  record Guardianship(
      @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,23}") String guardian,
      @NotNull GuardianForm form,
      @NotNull OrganisationId appointedBy,
      @NotNull Office office,
      @NotNull @Size(max = 2) List<@NotNull GuardianConflict> conflicts)
      implements EvidenceOfStatus {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.GUARDIANSHIP;
    }

    @Override
    public OrganisationId found() {
      return appointedBy;
    }

    @Override
    public String toString() {
      return "Guardianship";
    }
  }

  /** How it is known that somebody is the child's parent. */
  enum ParentalProof {
    NONE,
    DOCUMENTS,
    REGISTER,
    GENETIC_TEST
  }

  /**
   * Whether a parent is with the child.
   *
   * @param present whether the parent is with the child now
   * @param suspected whether the parent may have harmed the child or let it happen
   */
  @Schema(description = "Whether a parent is with the child")
  record ParentalLink(boolean present, @NotNull ParentalProof proof, boolean suspected)
      implements EvidenceOfStatus {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.PARENTAL_LINK;
    }

    @Override
    public String toString() {
      return "ParentalLink";
    }
  }

  /** How far something about the child is established. */
  enum Progress {
    ESTABLISHED,
    UNDER_WAY,
    NOT_POSSIBLE,
    NOT_SAFE_TO_ASK
  }

  /** What was done to establish who the child is. */
  @Schema(description = "What was done to establish who the child is")
  record IdentitySteps(@NotNull Progress identity, @NotNull Progress nationality)
      implements EvidenceOfStatus {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.IDENTITY_STEPS;
    }

    @Override
    public String toString() {
      return "IdentitySteps";
    }
  }
}
