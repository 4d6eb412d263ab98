package org.trm.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.trm.casefile.Moments;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.NewWithdrawal.WithdrawalMethod;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.Purpose;

/** That the person took agreement back, as one organisation recorded it; never changed. */
@Entity
@Table(name = "case_withdrawal")
@SuppressWarnings("UnusedVariable") // columns that queries ask for
class CaseWithdrawalEntity {

  @Id private UUID id;
  private UUID caseId;
  private String organisation;
  private String country;
  private String saidBy;
  private String method;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] purposes;

  private Instant occurredAt;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected CaseWithdrawalEntity() {}

  /**
   * What was said when agreement was taken back.
   *
   * @param purposes for which purposes, empty for all
   */
  record TakingBack(Ending.TakenBack how, Set<Purpose> purposes, Moments moments) {
    TakingBack {
      purposes = Set.copyOf(purposes);
    }
  }

  CaseWithdrawalEntity(UUID id, Caller recorder, CaseId theCase, TakingBack said) {
    this.id = id;
    this.caseId = theCase.value();
    this.organisation = recorder.organisation().value();
    this.country = recorder.country().value();
    this.saidBy = said.how().saidBy().name();
    this.method = said.how().method().name();
    this.purposes = said.purposes().stream().map(Enum::name).sorted().toArray(String[]::new);
    this.occurredAt = said.moments().occurredAt();
    this.recordedAt = said.moments().recordedAt();
  }

  UUID id() {
    return id;
  }

  CaseId caseId() {
    return new CaseId(caseId);
  }

  GivenBy saidBy() {
    return GivenBy.valueOf(saidBy);
  }

  WithdrawalMethod method() {
    return WithdrawalMethod.valueOf(method);
  }

  /** For which purposes, empty for all. */
  List<Purpose> purposes() {
    return Arrays.stream(purposes).map(Purpose::valueOf).toList();
  }

  Moments moments() {
    return new Moments(occurredAt, recordedAt);
  }
}
