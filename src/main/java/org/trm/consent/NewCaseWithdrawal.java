package org.trm.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.consent.CaseWithdrawalEntity.TakingBack;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.NewWithdrawal.WithdrawalMethod;
import org.trm.shared.Purpose;
import org.trm.web.Happened;

/**
 * That the person takes agreement back, whoever has it; no reason is asked.
 *
 * @param purposes for which purposes; absent for all
 * @param saidBy who said so
 * @param method how it was said
 * @param occurredAt when, if that is not now
 */
@Schema(description = "That the person takes agreement back, whoever has it; no reason is asked")
public record NewCaseWithdrawal(
    @Nullable @Size(min = 1, max = 5) Set<@NotNull Purpose> purposes,
    @NotNull GivenBy saidBy,
    @NotNull WithdrawalMethod method,
    @Nullable @Happened Instant occurredAt) {

  TakingBack at(Moments moments) {
    return new TakingBack(
        new Ending.TakenBack(saidBy, method), purposes == null ? Set.of() : purposes, moments);
  }
}
