package org.trm.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.NewWithdrawal.WithdrawalMethod;
import org.trm.notice.NoticeView;
import org.trm.shared.CaseId;
import org.trm.shared.Purpose;
import org.trm.web.Versioned;

/**
 * That the person took agreement back, whom it was told, and who has answered.
 *
 * @param version one more with each organisation that has acknowledged it
 * @param purposes for which purposes, empty for all
 * @param told every organisation that had to be told, with its acknowledgement once it has come
 */
@Schema(description = "That the person took agreement back, whom it was told, who has answered")
public record CaseWithdrawalView(
    UUID id,
    CaseId caseId,
    long version,
    List<Purpose> purposes,
    GivenBy saidBy,
    WithdrawalMethod method,
    List<NoticeView> told,
    Instant occurredAt,
    Instant recordedAt)
    implements Versioned {
  public CaseWithdrawalView {
    purposes = List.copyOf(purposes);
    told = List.copyOf(told);
  }

  /** Those that an organisation recorded about a case, the latest first. */
  @Schema(description = "The withdrawals that an organisation recorded about a case, latest first")
  public record CaseWithdrawalList(List<CaseWithdrawalView> withdrawals) {
    public CaseWithdrawalList {
      withdrawals = List.copyOf(withdrawals);
    }
  }

  @Override
  public String location() {
    return "/v1/cases/" + caseId + "/withdrawals/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "CaseWithdrawalView " + id;
  }
}
