package org.trm.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.shared.OrganisationId;

/** One note of feedback; never changed. */
@Entity
@Table(name = "feedback")
class FeedbackEntity {

  @Id private UUID id;
  private UUID handoff;
  private String organisation;
  private String note;
  private Instant saidAt;

  @SuppressWarnings("NullAway.Init")
  protected FeedbackEntity() {}

  FeedbackEntity(
      UUID id, UUID handoff, OrganisationId organisation, FeedbackNote note, Instant at) {
    this.id = id;
    this.handoff = handoff;
    this.organisation = organisation.value();
    this.note = note.name();
    this.saidAt = at;
  }

  FeedbackView view() {
    var by = new OrganisationId(organisation);
    return new FeedbackView(id, 1, handoff, by, FeedbackNote.valueOf(note), saidAt);
  }
}
