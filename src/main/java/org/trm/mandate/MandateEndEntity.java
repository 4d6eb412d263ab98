package org.trm.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;

/** That a mandate ended before its date; never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the database's policies read
@Table(name = "mandate_end")
class MandateEndEntity {

  @Id private UUID mandate;
  private UUID caseId;
  private String organisation;
  private String reason;
  private Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected MandateEndEntity() {}

  MandateEndEntity(
      MandateEntity mandate, CaseId theCase, Caller by, EndOfMandate reason, Instant at) {
    this.mandate = mandate.id();
    this.caseId = theCase.value();
    this.organisation = by.organisation().value();
    this.reason = reason.name();
    this.endedAt = at;
  }

  EndOfMandate reason() {
    return EndOfMandate.valueOf(reason);
  }
}
