package org.trm.instrument;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.shared.Bytes;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** The terms of an instrument as one person proposed them; never changed. */
@Entity
@Table(name = "transfer_instrument")
class InstrumentEntity {

  @Id private UUID id;
  private String country;
  private String kind;
  private String reference;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] countries;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] organisations;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] categories;

  private @Nullable String authorisation;
  private Instant validFrom;
  private @Nullable Instant validUntil;
  private boolean onwardAllowed;
  private String proposedBy;
  private byte[] proposer;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected InstrumentEntity() {}

  InstrumentEntity(UUID id, Caller caller, Bytes human, InstrumentTerms terms, Instant at) {
    this.id = id;
    this.country = caller.country().value();
    this.kind = terms.kind().name();
    this.reference = terms.reference().value();
    this.countries = codes(terms.parties().countries());
    this.organisations = codes(terms.parties().organisations());
    this.categories = codes(terms.categories());
    this.authorisation = terms.authorisation() == null ? null : terms.authorisation().value();
    this.validFrom = terms.from();
    this.validUntil = terms.until();
    this.onwardAllowed = Boolean.TRUE.equals(terms.onwardAllowed());
    this.proposedBy = caller.organisation().value();
    this.proposer = human.toArray();
    this.recordedAt = at;
  }

  private static String[] codes(List<?> values) {
    return values.stream().map(Object::toString).toArray(String[]::new);
  }

  UUID id() {
    return id;
  }

  CountryCode country() {
    return new CountryCode(country);
  }

  boolean wasProposedBy(Bytes human) {
    return Bytes.of(proposer).equals(human);
  }

  InstrumentTerms terms() {
    return new InstrumentTerms(
        InstrumentKind.valueOf(kind),
        new Reference(reference),
        new InstrumentParties(
            Arrays.stream(countries).map(CountryCode::new).toList(),
            Arrays.stream(organisations).map(OrganisationId::new).toList()),
        Arrays.stream(categories).map(DataCategory::valueOf).toList(),
        authorisation == null ? null : new Reference(authorisation),
        validFrom,
        validUntil,
        onwardAllowed);
  }

  OrganisationId proposedBy() {
    return new OrganisationId(proposedBy);
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
