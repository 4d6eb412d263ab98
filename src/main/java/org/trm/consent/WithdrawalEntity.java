package org.trm.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.casefile.Moments;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.ConsentView.WithdrawalView;
import org.trm.consent.NewWithdrawal.WithdrawalMethod;

/** One item taken back; never changed. */
@SuppressWarnings("UnusedVariable") // columns that queries ask for
@Entity
@Table(name = "consent_withdrawal")
class WithdrawalEntity {

  @Id private UUID grantId;
  private UUID consentId;
  private UUID caseId;
  private String organisation;
  private long version;
  private String saidBy;
  private String method;
  private Instant occurredAt;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected WithdrawalEntity() {}

  WithdrawalEntity(GrantEntity grant, long version, NewWithdrawal in, Moments moments) {
    this.grantId = grant.id();
    this.consentId = grant.consentId();
    this.caseId = grant.caseId();
    this.organisation = grant.organisation();
    this.version = version;
    this.saidBy = in.saidBy().name();
    this.method = in.method().name();
    this.occurredAt = moments.occurredAt();
    this.recordedAt = moments.recordedAt();
  }

  /** The version of the consent that this made. */
  long version() {
    return version;
  }

  WithdrawalView view() {
    return new WithdrawalView(
        GivenBy.valueOf(saidBy), WithdrawalMethod.valueOf(method), occurredAt, recordedAt);
  }
}
