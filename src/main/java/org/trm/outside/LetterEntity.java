package org.trm.outside;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.trm.shared.OrganisationId;

/** A letter as it was recorded; never changed. */
@Entity
@Table(name = "outside_letter")
@SuppressWarnings("UnusedVariable") // columns for whoever looks into the database
class LetterEntity {

  @Id private UUID id;
  private UUID caseId;
  private UUID handoff;
  private String move;
  private String reference;
  private LocalDate dated;
  private String signatory;
  private String organisation;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected LetterEntity() {}

  LetterEntity(UUID id, Kept of, String move, Letter letter) {
    this.id = id;
    this.caseId = of.theCase().value();
    this.handoff = of.handoff();
    this.move = move;
    this.reference = letter.reference();
    this.dated = letter.dated();
    this.signatory = letter.signatory().name();
    this.organisation = of.by().value();
    this.recordedAt = of.at();
  }

  LetterView view() {
    var signed = Letter.Signatory.valueOf(signatory);
    return new LetterView(
        move, new Letter(reference, dated, signed), new OrganisationId(organisation), recordedAt);
  }
}
