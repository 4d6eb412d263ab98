package org.trm.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.identity.Caller;

/** That a delegation was taken back before its date; never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that policies and queries read
@Table(name = "delegation_end")
class DelegationEndEntity {

  @Id private UUID delegation;
  private String organisation;
  private Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected DelegationEndEntity() {}

  DelegationEndEntity(DelegationEntity delegation, Caller by, Instant at) {
    this.delegation = delegation.id();
    this.organisation = by.organisation().value();
    this.endedAt = at;
  }
}
