package org.trm.outside;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.approval.Human;
import org.trm.identity.Caller;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.vault.ForeignKey;

/** A key as one person recorded it; never changed. */
@Entity
@Table(name = "outside_key")
class OutsideKeyEntity {

  @Id private UUID id;
  private String country;
  private String organisation;
  private String x;
  private String y;
  private String heardBy;
  private String recordedBy;
  private String recorder;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected OutsideKeyEntity() {}

  OutsideKeyEntity(UUID id, OrganisationId of, NewOutsideKey key, By by) {
    this.id = id;
    this.country = by.caller().country().value();
    this.organisation = of.value();
    this.x = key.x();
    this.y = key.y();
    this.heardBy = key.heardBy().name();
    this.recordedBy = by.caller().organisation().value();
    this.recorder = by.human().key();
    this.recordedAt = by.at();
  }

  /** Which human recorded or decided something, from where, and when. */
  record By(Caller caller, Human human, Instant at) {}

  UUID id() {
    return id;
  }

  OrganisationId organisation() {
    return new OrganisationId(organisation);
  }

  CountryCode country() {
    return new CountryCode(country);
  }

  ForeignKey key() {
    return ForeignKey.of(x, y).orElseThrow();
  }

  NewOutsideKey.Channel heardBy() {
    return NewOutsideKey.Channel.valueOf(heardBy);
  }

  OrganisationId recordedBy() {
    return new OrganisationId(recordedBy);
  }

  boolean wasRecordedBy(Human human) {
    return recorder.equals(human.key());
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
