package org.trm.outside;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.shared.OrganisationId;

/** That a key was confirmed, or ended; never changed. */
@Entity
@Table(name = "outside_key_decision")
@SuppressWarnings("UnusedVariable") // columns that a policy of the database reads
class KeyDecisionEntity {

  @Id private UUID id;
  private UUID key;
  private String decision;
  private String decidedBy;
  private String decider;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected KeyDecisionEntity() {}

  KeyDecisionEntity(UUID id, UUID key, KeyDecision decision, OutsideKeyEntity.By by) {
    this.id = id;
    this.key = key;
    this.decision = decision.name();
    this.decidedBy = by.caller().organisation().value();
    this.decider = by.human().key();
    this.recordedAt = by.at();
  }

  UUID key() {
    return key;
  }

  boolean is(KeyDecision one) {
    return decision.equals(one.name());
  }

  OrganisationId decidedBy() {
    return new OrganisationId(decidedBy);
  }
}
