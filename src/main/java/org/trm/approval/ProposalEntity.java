package org.trm.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** One proposal; never changed, what was decided stands beside it. */
@SuppressWarnings("UnusedVariable") // columns that queries ask for
@Entity
@Table(name = "approval_proposal")
class ProposalEntity {

  @Id private UUID id;
  private String kind;
  private UUID subject;
  private @Nullable UUID caseId;
  private String subjectVersion;
  private String reach;
  private String organisation;
  private String country;
  private String proposer;
  private Instant proposedAt;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init")
  protected ProposalEntity() {}

  ProposalEntity(UUID id, Caller caller, ApprovalKind kind, ApprovalSubject subject, Instant at) {
    this.id = id;
    this.kind = kind.name();
    this.subject = subject.id();
    this.subjectVersion = subject.version();
    this.reach = kind.reach().name();
    this.organisation = caller.organisation().value();
    this.country = caller.country().value();
    this.proposer = Human.behind(caller).orElseThrow().key();
    this.proposedAt = at;
    this.expiresAt = at.plus(kind.stands());
  }

  /** Whoever may not know of the case may not know of this. */
  ProposalEntity in(@Nullable CaseId theCase) {
    caseId = theCase == null ? null : theCase.value();
    return this;
  }

  @Nullable UUID caseId() {
    return caseId;
  }

  UUID id() {
    return id;
  }

  ApprovalKind kind() {
    return ApprovalKind.valueOf(kind);
  }

  ApprovalSubject subject() {
    return new ApprovalSubject(subject, subjectVersion);
  }

  OrganisationId organisation() {
    return new OrganisationId(organisation);
  }

  CountryCode country() {
    return new CountryCode(country);
  }

  Human proposer() {
    return new Human(proposer);
  }

  Instant proposedAt() {
    return proposedAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
