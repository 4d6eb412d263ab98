package org.trm.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.web.Happened;

/**
 * What a person takes back; no reason is asked.
 *
 * @param grants what is taken back; absent for everything that was given in the conversation
 * @param saidBy who said so
 * @param method how it was said
 * @param occurredAt when, if that is not now
 */
@Schema(description = "What a person takes back; no reason is asked")
public record NewWithdrawal(
    @Nullable @Size(min = 1, max = 100) List<@NotNull UUID> grants,
    @NotNull GivenBy saidBy,
    @NotNull WithdrawalMethod method,
    @Nullable @Happened Instant occurredAt) {

  /** How it was said; no form and no witness is asked for. */
  public enum WithdrawalMethod {
    WRITTEN,
    ELECTRONIC,
    ORAL
  }
}
