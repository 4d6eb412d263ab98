package org.trm.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** One step in the history of who had custody. */
@Entity
@Table(name = "custody")
class CustodyChangeEntity {

  @Embeddable
  record ChangeId(UUID caseId, Instant since) implements Serializable {}

  @EmbeddedId private ChangeId id;
  private String organisation;
  private String country;
  private @Nullable UUID handoff;

  @SuppressWarnings("NullAway.Init")
  protected CustodyChangeEntity() {}

  CustodyChangeEntity(CustodyEntity custody, @Nullable UUID handoff) {
    this.id = new ChangeId(custody.caseId().value(), custody.since());
    this.organisation = custody.holder().value();
    this.country = custody.holderCountry().value();
    this.handoff = handoff;
  }

  Custody view() {
    return new Custody(
        new OrganisationId(organisation), new CountryCode(country), id.since(), handoff);
  }
}
