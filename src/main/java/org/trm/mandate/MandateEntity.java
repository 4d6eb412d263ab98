package org.trm.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;

/** A mandate; never changed, its end stands beside it. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the database's policies and its door read
@Table(name = "mandate")
class MandateEntity {

  @Id private UUID id;
  private UUID caseId;
  private String organisation;
  private String country;
  private String kind;
  private String who;
  private String orderReference;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] categories;

  private Instant validFrom;
  private Instant validUntil;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected MandateEntity() {}

  MandateEntity(UUID id, Caller holder, CaseId theCase, NewMandate in, Instant at) {
    this.id = id;
    this.caseId = theCase.value();
    this.organisation = holder.organisation().value();
    this.country = holder.country().value();
    this.kind = in.kind().name();
    this.who = in.person().key();
    this.orderReference = in.order();
    this.categories = in.categories().stream().map(Enum::name).sorted().toArray(String[]::new);
    this.validFrom = in.from().truncatedTo(ChronoUnit.MICROS);
    this.validUntil = in.until().truncatedTo(ChronoUnit.MICROS);
    this.recordedAt = at;
  }

  UUID id() {
    return id;
  }

  MandateView view(@Nullable MandateEndEntity end, MandateState state, @Nullable UUID approval) {
    return new MandateView(
        id,
        new CaseId(caseId),
        MandateKind.valueOf(kind),
        NamedHuman.of(who),
        orderReference,
        Arrays.stream(categories).map(DataCategory::valueOf).toList(),
        validFrom,
        validUntil,
        recordedAt,
        end == null ? null : end.reason(),
        state,
        approval);
  }
}
