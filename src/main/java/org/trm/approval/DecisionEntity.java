package org.trm.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.OrganisationId;

/** What a second person said; written once a proposal and never changed. */
@Entity
@Table(name = "approval_decision")
class DecisionEntity {

  @Id private UUID proposal;
  private String decision;
  private @Nullable String reason;
  private String decider;
  private String organisation;
  private Instant decidedAt;

  @SuppressWarnings("NullAway.Init")
  protected DecisionEntity() {}

  Approval.Answer answer() {
    return new Approval.Answer(ApprovalDecision.valueOf(decision), new Human(decider));
  }

  ApprovalView.DecisionInfo view() {
    return new ApprovalView.DecisionInfo(
        ApprovalDecision.valueOf(decision),
        reason == null ? null : DeclineReason.valueOf(reason),
        new OrganisationId(organisation),
        decidedAt);
  }
}
