package org.trm.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.shared.OrganisationId;

/** That a proposal, or the approval of it, was taken back; written once and never changed. */
@SuppressWarnings("UnusedVariable") // columns for whoever looks into the database
@Entity
@Table(name = "approval_taken_back")
class TakenBackEntity {

  @Id private UUID proposal;
  private String reason;
  private String who;
  private String organisation;
  private Instant takenBackAt;

  @SuppressWarnings("NullAway.Init")
  protected TakenBackEntity() {}

  TakenBackEntity(UUID proposal, Caller caller, NewTakingBack why, Instant at) {
    this.proposal = proposal;
    this.reason = why.reason().name();
    this.who = Human.behind(caller).orElseThrow().key();
    this.organisation = caller.organisation().value();
    this.takenBackAt = at;
  }

  ApprovalView.TakenBackInfo view() {
    return new ApprovalView.TakenBackInfo(
        NewTakingBack.Reason.valueOf(reason), new OrganisationId(organisation), takenBackAt);
  }
}
