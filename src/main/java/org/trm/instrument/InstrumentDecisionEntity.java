package org.trm.instrument;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.shared.Bytes;
import org.trm.shared.OrganisationId;

/** One thing that happened to an instrument; never changed. */
@SuppressWarnings("UnusedVariable") // a column that a policy of the database reads
@Entity
@Table(name = "transfer_instrument_decision")
class InstrumentDecisionEntity {

  @Id private UUID id;
  private UUID instrument;
  private String decision;
  private String decidedBy;
  private byte[] decider;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected InstrumentDecisionEntity() {}

  InstrumentDecisionEntity(UUID id, UUID instrument, InstrumentDecision decision, By by) {
    this.id = id;
    this.instrument = instrument;
    this.decision = decision.name();
    this.decidedBy = by.organisation().value();
    this.decider = by.human().toArray();
    this.recordedAt = by.at();
  }

  /** Who decided, and when. */
  record By(OrganisationId organisation, Bytes human, Instant at) {}

  UUID instrument() {
    return instrument;
  }

  InstrumentDecision decision() {
    return InstrumentDecision.valueOf(decision);
  }

  OrganisationId decidedBy() {
    return new OrganisationId(decidedBy);
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
