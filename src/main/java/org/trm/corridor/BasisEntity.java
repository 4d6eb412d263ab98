package org.trm.corridor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.OrganisationId;

/** One recording of the bases of a handoff; never changed. */
@SuppressWarnings("UnusedVariable") // columns that a function of the database reads
@Entity
@Table(name = "corridor_basis")
class BasisEntity {

  @Id private UUID id;
  private UUID handoffId;
  private int version;
  private UUID caseId;
  private String holder;
  private String recordedBy;
  private String regime;
  private @Nullable String article6;
  private @Nullable String article9;
  private @Nullable String processingProvision;
  private @Nullable String transferGround;
  private @Nullable String transferProvision;
  private @Nullable Instant transferFrom;
  private @Nullable Instant transferUntil;
  private @Nullable Boolean publicPowers;
  private @Nullable String incapacity;
  private @Nullable UUID transferInstrument;
  private @Nullable Instant risksToldAt;
  private @Nullable String authorityInformed;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected BasisEntity() {}

  BasisEntity(UUID id, HandoffRef of, Bases bases, OrganisationId recorder, Instant at) {
    this.id = id;
    this.handoffId = of.handoff();
    this.version = bases.version();
    this.caseId = of.theCase().value();
    this.holder = of.holder().value();
    this.recordedBy = recorder.value();
    this.regime = bases.processing().regime().name();
    this.article6 = code(bases.processing().article6());
    this.article9 = code(bases.processing().article9());
    this.processingProvision = reference(bases.processing().provision());
    this.publicPowers = bases.publicPowers();
    this.incapacity = bases.incapacity() == null ? null : bases.incapacity().name();
    this.recordedAt = at;
    if (bases.transfer() != null) {
      rest(bases.transfer());
    }
  }

  private void rest(TransferBasis transfer) {
    transferGround = code(transfer.ground());
    transferProvision = reference(transfer.provision());
    transferFrom = transfer.from();
    transferUntil = transfer.until();
    transferInstrument = transfer.instrument();
    if (transfer.conditions() != null) {
      risksToldAt = transfer.conditions().risksToldAt();
      var informed = transfer.conditions().authorityInformed();
      authorityInformed = informed == null ? null : informed.value();
    }
  }

  private static @Nullable String code(@Nullable LegalBasis ground) {
    return ground == null ? null : ground.code();
  }

  private static @Nullable String reference(@Nullable Provision provision) {
    return provision == null ? null : provision.reference();
  }
}
