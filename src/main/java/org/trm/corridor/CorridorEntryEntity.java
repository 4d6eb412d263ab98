package org.trm.corridor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.trm.corridor.CorridorEntry.CorridorHost;
import org.trm.corridor.CorridorEntry.ImpactAssessment;
import org.trm.identity.Caller;
import org.trm.instrument.Reference;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** One version of a corridor's entry; never changed. */
@SuppressWarnings("UnusedVariable") // columns that queries ask for
@Entity
@Table(name = "corridor_register")
class CorridorEntryEntity {

  @Id private UUID id;
  private String fromCountry;
  private String toCountry;
  private int version;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] controllers;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] processors;

  private String hostCountry;
  private String host;
  private String assessment;
  private LocalDate assessedOn;
  private LocalDate reviewBy;
  private boolean synthetic;
  private String recordedBy;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected CorridorEntryEntity() {}

  CorridorEntryEntity(Key key, Caller recorder, CorridorEntry entry, Instant at) {
    this.id = key.id();
    this.fromCountry = key.corridor().from().value();
    this.toCountry = key.corridor().to().value();
    this.version = key.version();
    this.controllers = codes(entry.controllers());
    this.processors = codes(entry.processors());
    this.hostCountry = entry.host().country().value();
    this.host = entry.host().register().value();
    this.assessment = entry.assessment().reference().value();
    this.assessedOn = entry.assessment().assessedOn();
    this.reviewBy = entry.assessment().reviewBy();
    this.recordedBy = recorder.organisation().value();
    this.recordedAt = at;
  }

  /** Which version of which corridor. */
  record Key(UUID id, Corridor corridor, int version) {}

  private static String[] codes(List<?> values) {
    return values.stream().map(Object::toString).toArray(String[]::new);
  }

  UUID id() {
    return id;
  }

  CountryCode to() {
    return new CountryCode(toCountry);
  }

  int version() {
    return version;
  }

  boolean isSynthetic() {
    return synthetic;
  }

  CorridorEntry entry() {
    return new CorridorEntry(
        Arrays.stream(controllers).map(OrganisationId::new).toList(),
        Arrays.stream(processors).map(Reference::new).toList(),
        new CorridorHost(new CountryCode(hostCountry), new Reference(host)),
        new ImpactAssessment(new Reference(assessment), assessedOn, reviewBy));
  }
}
