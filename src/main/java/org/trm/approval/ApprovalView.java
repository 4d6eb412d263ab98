package org.trm.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * A proposal for which two people are needed, and what the second one said.
 *
 * @param kind what is decided
 * @param subject what it is about
 * @param organisation where it was proposed
 * @param expiresAt the first moment at which it can no longer be decided or relied on
 * @param decision absent until somebody decides
 * @param takenBack absent while it stands
 * @param allowedDecisions what the caller may say to it now
 */
@Schema(description = "A proposal for which two people are needed, and what the second one said")
public record ApprovalView(
    UUID id,
    long version,
    ApprovalKind kind,
    ApprovalState state,
    ApprovalSubject subject,
    CountryCode country,
    OrganisationId organisation,
    Instant proposedAt,
    Instant expiresAt,
    @Nullable DecisionInfo decision,
    @Nullable TakenBackInfo takenBack,
    List<String> allowedDecisions)
    implements Versioned {

  public ApprovalView {
    allowedDecisions = List.copyOf(allowedDecisions);
  }

  /**
   * What the second person said.
   *
   * @param reason why not; absent from an approval
   * @param organisation where it was decided
   */
  @Schema(name = "DecisionInfo", description = "What the second person said")
  public record DecisionInfo(
      ApprovalDecision decision,
      @Nullable DeclineReason reason,
      OrganisationId organisation,
      Instant at) {}

  /**
   * That it was taken back.
   *
   * @param organisation where
   */
  @Schema(description = "That a proposal, or the approval of it, was taken back")
  public record TakenBackInfo(
      NewTakingBack.Reason reason, OrganisationId organisation, Instant at) {}

  @Override
  public String location() {
    return "/v1/approvals/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "ApprovalView " + id;
  }
}
