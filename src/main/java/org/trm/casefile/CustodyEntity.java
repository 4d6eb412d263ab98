package org.trm.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Who has custody of a case now; the row that everyone who changes the case locks first. */
@Entity
@Table(name = "cases")
class CustodyEntity {

  @Id private UUID id;
  private String holder;
  private String holderCountry;
  private Instant since;

  @SuppressWarnings("NullAway.Init")
  protected CustodyEntity() {}

  CustodyEntity(CaseId theCase, Caller holder, Instant since) {
    this.id = theCase.value();
    this.holder = holder.organisation().value();
    this.holderCountry = holder.country().value();
    this.since = since;
  }

  void passTo(Caller receiver, Instant at) {
    holder = receiver.organisation().value();
    holderCountry = receiver.country().value();
    since = at;
  }

  boolean isWith(Caller caller) {
    return caller.worksFor(holder());
  }

  CaseId caseId() {
    return new CaseId(id);
  }

  OrganisationId holder() {
    return new OrganisationId(holder);
  }

  CountryCode holderCountry() {
    return new CountryCode(holderCountry);
  }

  Instant since() {
    return since;
  }
}
