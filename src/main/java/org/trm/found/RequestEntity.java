package org.trm.found;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.found.CustodyRequestView.CustodySide;
import org.trm.found.NewCustodyRequest.Condition;
import org.trm.found.NewCustodyRequest.Wish;
import org.trm.identity.Caller;
import org.trm.notice.Recipient;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** A question for custody as it was asked; never changed. */
@Entity
@Table(name = "custody_request")
class RequestEntity {

  @Id private UUID id;
  private UUID caseId;
  private String organisation;
  private String country;
  private String holder;
  private String holderCountry;
  private String condition;
  private String wish;
  private @Nullable Instant foundAt;
  private Instant askedAt;
  private Instant dueAt;

  @SuppressWarnings("NullAway.Init")
  protected RequestEntity() {}

  /** By when what was asked now is to be answered. */
  record Times(Instant asked, Instant due) {}

  RequestEntity(UUID id, CaseId theCase, Parties parties, NewCustodyRequest in, Times times) {
    this.id = id;
    this.caseId = theCase.value();
    this.organisation = parties.asks().organisation().value();
    this.country = parties.asks().country().value();
    this.holder = parties.holds().organisation().value();
    this.holderCountry = parties.holds().country().value();
    this.condition = in.condition().name();
    this.wish = in.wish().name();
    this.foundAt = in.foundAt();
    this.askedAt = times.asked();
    this.dueAt = times.due();
  }

  /** Who asks whom. */
  record Parties(Caller asks, Recipient holds) {}

  UUID id() {
    return id;
  }

  CaseId caseId() {
    return new CaseId(caseId);
  }

  CustodySide from() {
    return new CustodySide(new CountryCode(country), new OrganisationId(organisation));
  }

  CustodySide to() {
    return new CustodySide(new CountryCode(holderCountry), new OrganisationId(holder));
  }

  NewCustodyRequest found() {
    return new NewCustodyRequest(Condition.valueOf(condition), Wish.valueOf(wish), foundAt);
  }

  Instant askedAt() {
    return askedAt;
  }

  Instant dueAt() {
    return dueAt;
  }
}
