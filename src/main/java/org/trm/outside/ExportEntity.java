package org.trm.outside;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.shared.OrganisationId;

/** Something that was sealed for outside; never changed. */
@Entity
@Table(name = "outside_export")
@SuppressWarnings("UnusedVariable") // columns for whoever looks into the database
class ExportEntity {

  @Id private UUID id;
  private UUID caseId;
  private UUID handoff;
  private int packetVersion;
  private String stage;
  private String fingerprint;
  private String sealed;
  private String organisation;
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init")
  protected ExportEntity() {}

  ExportEntity(UUID id, Kept of, SealedExport export) {
    this.id = id;
    this.caseId = of.theCase().value();
    this.handoff = of.handoff();
    this.packetVersion = export.packetVersion();
    this.stage = export.stage();
    this.fingerprint = export.fingerprint();
    this.sealed = export.sealed();
    this.organisation = of.by().value();
    this.madeAt = of.at();
  }

  ExportView view() {
    return new ExportView(
        id,
        handoff,
        packetVersion,
        stage,
        fingerprint,
        sealed,
        new OrganisationId(organisation),
        madeAt);
  }
}
