package org.trm.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.casefile.Moments;
import org.trm.risk.DangerFlagView.DangerLiftView;
import org.trm.risk.NewDangerLift.LiftReason;

/** That a danger flag came down; never changed. */
@SuppressWarnings("UnusedVariable") // columns that queries ask for
@Entity
@Table(name = "danger_lift")
class DangerLiftEntity {

  @Id private UUID flagId;
  private UUID caseId;
  private String organisation;
  private String reason;
  private Instant occurredAt;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected DangerLiftEntity() {}

  DangerLiftEntity(DangerFlagEntity flag, NewDangerLift in, Moments moments) {
    this.flagId = flag.id();
    this.caseId = flag.caseId().value();
    this.organisation = flag.organisation().value();
    this.reason = in.reason().name();
    this.occurredAt = moments.occurredAt();
    this.recordedAt = moments.recordedAt();
  }

  DangerLiftView view() {
    return new DangerLiftView(LiftReason.valueOf(reason), occurredAt, recordedAt);
  }
}
