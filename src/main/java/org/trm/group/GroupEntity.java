package org.trm.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.identity.Caller;

/** A group; never changed. */
@SuppressWarnings("UnusedVariable") // the country is there for the database's policy
@Entity
@Table(name = "handoff_group")
class GroupEntity {

  @Id private UUID id;
  private String holder;
  private String country;
  private Instant formedAt;

  @SuppressWarnings("NullAway.Init")
  protected GroupEntity() {}

  GroupEntity(UUID id, Caller holder, Instant at) {
    this.id = id;
    this.holder = holder.organisation().value();
    this.country = holder.country().value();
    this.formedAt = at;
  }

  UUID id() {
    return id;
  }

  Instant formedAt() {
    return formedAt;
  }

  boolean isHeldBy(Caller caller) {
    return caller.organisation().value().equals(holder);
  }
}
