package org.trm.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.identity.NamedHuman;

/** One delegation; never changed, its end stands beside it. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that policies and queries read
@Table(name = "delegation")
class DelegationEntity {

  @Id private UUID id;
  private String organisation;
  private String country;
  private String lender;
  private String colleague;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] duties;

  private Instant validFrom;
  private Instant validUntil;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected DelegationEntity() {}

  DelegationEntity(UUID id, Caller caller, NamedHuman lender, NewDelegation in, Instant at) {
    this.id = id;
    this.organisation = caller.organisation().value();
    this.country = caller.country().value();
    this.lender = lender.key();
    this.colleague = in.colleague().key();
    this.duties = in.duties().stream().map(Enum::name).sorted().toArray(String[]::new);
    this.validFrom = in.from().truncatedTo(ChronoUnit.MICROS);
    this.validUntil = in.until().truncatedTo(ChronoUnit.MICROS);
    this.recordedAt = at;
  }

  UUID id() {
    return id;
  }

  NamedHuman lender() {
    return NamedHuman.of(lender);
  }

  List<Duty> duties() {
    return Arrays.stream(duties).map(Duty::valueOf).toList();
  }

  DelegationView view(boolean ended) {
    return new DelegationView(
        id, lender(), NamedHuman.of(colleague), duties(), validFrom, validUntil, ended);
  }
}
