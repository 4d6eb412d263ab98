package org.trm.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.ConsentView.WithdrawalView;
import org.trm.consent.NewInvalidation.Fault;
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
  private @Nullable String saidBy;
  private @Nullable String method;
  private String endedAs;
  private @Nullable String fault;
  private Instant occurredAt;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected WithdrawalEntity() {}

  WithdrawalEntity(GrantEntity grant, long version, Ending ending, Moments moments) {
    this.grantId = grant.id();
    this.consentId = grant.consentId();
    this.caseId = grant.caseId();
    this.organisation = grant.organisation();
    this.version = version;
    this.occurredAt = moments.occurredAt();
    this.recordedAt = moments.recordedAt();
    this.endedAs = ending.as().name();
    switch (ending) {
      case Ending.TakenBack(GivenBy by, WithdrawalMethod how) -> {
        saidBy = by.name();
        method = how.name();
      }
      case Ending.Invalid(Fault what) -> fault = what.name();
    }
  }

  /** The version of the consent that this made. */
  long version() {
    return version;
  }

  ConsentState endedAs() {
    return ConsentState.valueOf(endedAs);
  }

  WithdrawalView view() {
    return new WithdrawalView(
        saidBy == null ? null : GivenBy.valueOf(saidBy),
        method == null ? null : WithdrawalMethod.valueOf(method),
        fault == null ? null : Fault.valueOf(fault),
        occurredAt,
        recordedAt);
  }
}
