package org.trm.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.notice.NoticeView.NoticeAnswer;

/** The one answer to a notice; never changed. */
@Entity
@Table(name = "notice_acknowledgement")
@SuppressWarnings("UnusedVariable") // columns that queries ask for
class AcknowledgementEntity {

  @Id private UUID notice;
  private String organisation;
  private String measure;
  private Instant acknowledgedAt;

  @SuppressWarnings("NullAway.Init")
  protected AcknowledgementEntity() {}

  AcknowledgementEntity(UUID notice, Caller caller, NewAcknowledgement in, Instant at) {
    this.notice = notice;
    this.organisation = caller.organisation().value();
    this.measure = in.measure().name();
    this.acknowledgedAt = at;
  }

  NoticeAnswer view() {
    return new NoticeAnswer(NoticeMeasure.valueOf(measure), acknowledgedAt);
  }
}
