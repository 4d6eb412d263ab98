package org.trm.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.NewInvalidation.Fault;
import org.trm.consent.NewWithdrawal.WithdrawalMethod;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;
import org.trm.web.Versioned;

/**
 * What a person agreed to or refused in one conversation, and what they took back of it since.
 *
 * @param version one more with each time something was taken back
 * @param session how the conversation was held
 * @param grants item by item how it stands now
 * @param renews the earlier conversation that this one renews
 * @param asked how often the person has been asked by now; a warning to whoever asks again
 */
@Schema(description = "What a person agreed to or refused in one conversation, as it stands now")
public record ConsentView(
    UUID id,
    CaseId caseId,
    long version,
    ConsentSession session,
    List<GrantView> grants,
    @Nullable UUID renews,
    List<AskedView> asked,
    Instant occurredAt,
    Instant recordedAt,
    Instant validUntil)
    implements Versioned {
  public ConsentView {
    grants = List.copyOf(grants);
    asked = List.copyOf(asked);
  }

  /** How the person's word on one item stands now. */
  @Schema(description = "How the person's word on one item stands now")
  public record GrantView(
      UUID id,
      Purpose purpose,
      OrganisationId recipient,
      DataCategory category,
      ConsentState state,
      @Nullable WithdrawalView withdrawal) {}

  /** How an item was taken back, or what was found wrong with it. */
  @Schema(description = "How an item was taken back, or what was found wrong with it")
  public record WithdrawalView(
      @Nullable GivenBy saidBy,
      @Nullable WithdrawalMethod method,
      @Nullable Fault fault,
      Instant occurredAt,
      Instant recordedAt) {}

  @Override
  public String location() {
    return "/v1/cases/" + caseId + "/consents/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "ConsentView " + id;
  }
}
