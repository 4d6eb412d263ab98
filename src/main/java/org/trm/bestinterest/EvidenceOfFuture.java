package org.trm.bestinterest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Where the child would go, to whom, and how safe that is. */
public sealed interface EvidenceOfFuture extends Evidence {

  /** What became of the search for the family. */
  enum TracingResult {
    FOUND_SUITABLE,
    FOUND_UNSUITABLE,
    NOT_FOUND,
    NOT_SOUGHT_NOT_IN_BEST_INTERESTS
  }

  /** What became of the search for the family. */
  @Schema(description = "What became of the search for the family")
  record FamilyTracing(@NotNull TracingResult result) implements EvidenceOfFuture {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.FAMILY_TRACING;
    }

    @Override
    public String toString() {
      return "FamilyTracing";
    }
  }

  /** Whether the child's authority there found the family fit to care for the child. */
  @Schema(description = "Whether the authority there found the family fit to care for the child")
  record FamilyAssessment(@NotNull OrganisationId authority, boolean suitable)
      implements EvidenceOfFuture {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.FAMILY_ASSESSMENT;
    }

    @Override
    public OrganisationId found() {
      return authority;
    }

    @Override
    public String toString() {
      return "FamilyAssessment";
    }
  }

  /** What a risk and security assessment says about going there. */
  enum PlacementOutcome {
    SAFE,
    SAFE_WITH_MEASURES,
    INDICATES_NOT_IN_BEST_INTERESTS
  }

  /**
   * The risk and security of one country and of one placement in it.
   *
   * @param placement the organisation there that would receive the child
   * @param author who assessed
   */
  @Schema(description = "The risk and security of one country and of one placement in it")
  record PlacementRisk(
      @NotNull CountryCode country,
      @NotNull OrganisationId placement,
      @NotNull OrganisationId author,
      @NotNull PlacementOutcome outcome)
      implements EvidenceOfFuture {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.PLACEMENT_RISK;
    }

    @Override
    public OrganisationId found() {
      return author;
    }

    @Override
    public String toString() {
      return "PlacementRisk";
    }
  }

  /** Who would care for the child. */
  enum CareForm {
    PARENTS,
    RELATIVES,
    FOSTER_FAMILY,
    INSTITUTION,
    SUPERVISED_INDEPENDENCE
  }

  /** The convention under which a placement abroad needs the other state's consent. */
  enum CareConvention {
    HAGUE_1996,
    BRUSSELS_IIB,
    NONE
  }

  /**
   * That the competent authority of the receiving country confirms the care.
   *
   * @param placement the organisation there that would receive the child
   * @param convention which convention applies to the placement
   * @param centralAuthorityConsent the reference of the Central Authority's consent
   */
  @Schema(description = "That the competent authority of the receiving country confirms the care")
  record CareArrangement(
      @NotNull OrganisationId authority,
      @NotNull OrganisationId placement,
      @NotNull CareForm care,
      @NotNull CareConvention convention,
      @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9./-]{0,63}") String centralAuthorityConsent)
      implements EvidenceOfFuture {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.CARE_ARRANGEMENT;
    }

    @Override
    public OrganisationId found() {
      return authority;
    }

    @Override
    public String toString() {
      return "CareArrangement";
    }
  }

  /** What is to become of the child for good. */
  enum Solution {
    REINTEGRATION_ORIGIN,
    INTEGRATION_HOST,
    THIRD_COUNTRY,
    FAMILY_REUNIFICATION,
    INTERIM_ONLY
  }

  /**
   * What is to become of the child for good, or for now.
   *
   * @param reviewOn when an interim solution is looked at again
   */
  @Schema(description = "What is to become of the child for good, or for now")
  record DurableSolution(@NotNull Solution solution, @Nullable LocalDate reviewOn)
      implements EvidenceOfFuture {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.DURABLE_SOLUTION;
    }

    @Override
    public String toString() {
      return "DurableSolution";
    }
  }
}
