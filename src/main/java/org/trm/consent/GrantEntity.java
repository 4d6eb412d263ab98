package org.trm.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.trm.consent.NewConsent.NewGrant;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/** What was said about one item in a conversation; never changed. */
@Entity
@Table(name = "consent_grant")
class GrantEntity {

  @Id private UUID id;
  private UUID consentId;
  private UUID caseId;
  private String organisation;
  private int position;
  private String purpose;
  private String recipient;
  private String category;
  private String word;
  private boolean renewed;

  @SuppressWarnings("NullAway.Init")
  protected GrantEntity() {}

  GrantEntity(UUID id, ConsentEntity consent, int position, NewGrant in, boolean renewed) {
    this.id = id;
    this.consentId = consent.id();
    this.caseId = consent.caseId().value();
    this.organisation = consent.organisation().value();
    this.position = position;
    this.purpose = in.purpose().name();
    this.recipient = in.recipient().value();
    this.category = in.category().name();
    this.word = in.word().name();
    this.renewed = renewed;
  }

  UUID id() {
    return id;
  }

  UUID consentId() {
    return consentId;
  }

  /** Where it stood among what was said. */
  int position() {
    return position;
  }

  UUID caseId() {
    return caseId;
  }

  String organisation() {
    return organisation;
  }

  ConsentItem item() {
    return new ConsentItem(
        Purpose.valueOf(purpose), new OrganisationId(recipient), DataCategory.valueOf(category));
  }

  /** What was said at first, whatever was taken back later. */
  ConsentState word() {
    var said = ConsentState.valueOf(word);
    return said == ConsentState.GIVEN && renewed ? ConsentState.RENEWED : said;
  }
}
