package org.trm.found;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.found.NewRefusal.DeclineReason;
import org.trm.identity.Caller;

/** That a question for custody was declined; never changed. */
@Entity
@Table(name = "custody_answer")
@SuppressWarnings("UnusedVariable") // columns for whoever looks into the database
class AnswerEntity {

  @Id private UUID request;
  private String reason;
  private String organisation;
  private Instant answeredAt;

  @SuppressWarnings("NullAway.Init")
  protected AnswerEntity() {}

  AnswerEntity(UUID request, Caller by, DeclineReason reason, Instant at) {
    this.request = request;
    this.reason = reason.name();
    this.organisation = by.organisation().value();
    this.answeredAt = at;
  }

  DeclineReason reason() {
    return DeclineReason.valueOf(reason);
  }
}
