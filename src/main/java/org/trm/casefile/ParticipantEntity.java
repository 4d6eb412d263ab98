package org.trm.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who has a part in a case, by a reference that tells nothing. */
@Entity
@Table(name = "participant")
@SuppressWarnings("UnusedVariable") // columns that queries ask for
class ParticipantEntity {

  @Id private UUID id;
  private UUID caseId;
  private String organisation;
  private String role;
  private String reference;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected ParticipantEntity() {}

  ParticipantEntity(UUID id, CopyId copy, NewParticipant in, Instant at) {
    this.id = id;
    this.caseId = copy.caseId();
    this.organisation = copy.organisation();
    this.role = in.role().name();
    this.reference = in.reference();
    this.recordedAt = at;
  }

  ParticipantView view() {
    return new ParticipantView(id, ParticipantRole.valueOf(role), reference, recordedAt);
  }
}
